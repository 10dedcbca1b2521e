package io.vigie.dashboard.testkit;

import io.vigie.contract.topic.TopicSetup;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.test.KafkaClusterTestKit;
import org.apache.kafka.common.test.TestKitNodes;
import org.jspecify.annotations.Nullable;

/** A real broker of one node, at free ports of loopback, gone with all it holds when closed. */
public final class TestBroker implements AutoCloseable {

    private static final int PARTITIONS = 2;

    private final KafkaClusterTestKit cluster;
    private final KafkaProducer<byte[], byte[]> producer;
    private boolean closed;

    private TestBroker(KafkaClusterTestKit cluster) {
        this.cluster = cluster;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", cluster.bootstrapServers()),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /** Starts a broker without topics. */
    public static TestBroker start() throws Exception {
        TestKitNodes nodes = new TestKitNodes.Builder()
                .setCombined(true)
                .setNumBrokerNodes(1)
                .setNumControllerNodes(1)
                .build();
        KafkaClusterTestKit cluster = new KafkaClusterTestKit.Builder(nodes)
                .setConfigProp("auto.create.topics.enable", "false")
                .setConfigProp("offsets.topic.replication.factor", "1")
                .setConfigProp("offsets.topic.num.partitions", "1")
                .setConfigProp("group.initial.rebalance.delay.ms", "0")
                .build();
        cluster.format();
        cluster.startup();
        cluster.waitForReadyBrokers();
        return new TestBroker(cluster);
    }

    /** Starts a broker with the topics of Vigie. */
    public static TestBroker startWithTopics() throws Exception {
        TestBroker broker = start();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            TopicSetup.createMissing(admin, PARTITIONS, (short) 1);
        }
        return broker;
    }

    public String bootstrapServers() {
        return cluster.bootstrapServers();
    }

    /** Writes one record and returns once it is there. */
    public void write(String topic, @Nullable String key, @Nullable String value) throws Exception {
        producer.send(new ProducerRecord<>(topic, bytes(key), bytes(value))).get(10, TimeUnit.SECONDS);
    }

    /** Writes many records, as fast as it goes, and returns once all are there. */
    public void write(String topic, Map<String, String> values) throws Exception {
        List<Future<RecordMetadata>> written = new ArrayList<>();
        values.forEach(
                (key, value) -> written.add(producer.send(new ProducerRecord<>(topic, bytes(key), bytes(value)))));
        for (Future<RecordMetadata> each : written) {
            each.get(10, TimeUnit.SECONDS);
        }
    }

    /** A consumer of its own; the caller closes it. */
    public KafkaConsumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers(), "auto.offset.reset", "earliest"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    /** All that topics hold by now, in the order of each partition. */
    public List<ConsumerRecord<byte[], byte[]>> read(String... topics) {
        List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> reader = consumer()) {
            reader.assign(Arrays.stream(topics)
                    .flatMap(topic -> reader.partitionsFor(topic).stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList());
            // No waiting: what was acknowledged is there already, and an end that is reached ends the reading.
            Map<TopicPartition, Long> ends = reader.endOffsets(reader.assignment());
            while (!ends.entrySet().stream().allMatch(end -> reader.position(end.getKey()) >= end.getValue())) {
                reader.poll(Duration.ofMillis(100)).forEach(found::add);
            }
        }
        return found;
    }

    private static byte @Nullable [] bytes(@Nullable String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        producer.close();
        try {
            cluster.close();
        } catch (Exception e) {
            throw new IllegalStateException("The broker of the test does not stop", e);
        }
    }
}
