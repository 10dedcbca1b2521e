package io.vigie.standalone.testkit;

import io.vigie.contract.json.Json;
import io.vigie.contract.topic.Topic;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads a topic from its beginning until something comes. */
public final class TopicReader<T> implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final KafkaConsumer<String, byte[]> consumer;
    private final Class<T> type;
    private final Deque<ConsumerRecord<String, byte[]>> polled = new ArrayDeque<>();

    public TopicReader(String bootstrapServers, Topic topic, Class<T> type) {
        this.type = type;
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(topic.topicName()).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** The first value from the beginning for which this holds. */
    public T awaitFromBeginning(Predicate<T> wanted) {
        consumer.seekToBeginning(consumer.assignment());
        polled.clear();
        return await(wanted);
    }

    /** The next value for which this holds; those before it are passed over. */
    public T await(Predicate<T> wanted) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        T last = null;
        while (System.nanoTime() < deadline) {
            if (polled.isEmpty()) {
                consumer.poll(Duration.ofMillis(200)).forEach(polled::add);
            }
            ConsumerRecord<String, byte[]> kafka = polled.poll();
            if (kafka != null && kafka.value() != null) {
                last = Json.MAPPER.readValue(kafka.value(), type);
                if (wanted.test(last)) {
                    return last;
                }
            }
        }
        throw new AssertionError("Waited in vain; the last was " + last);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
