package io.vigie.bench;

import io.vigie.contract.caller.CallerHash;
import io.vigie.contract.directory.AgentEntry;
import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.EventWriter;
import io.vigie.contract.json.Json;
import io.vigie.contract.topic.Tick;
import io.vigie.contract.topic.Topic;
import io.vigie.contract.topic.TopicSetup;
import io.vigie.standalone.broker.Broker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** A broker with events already in it, so that only the job is measured and not those who send. */
final class Course implements AutoCloseable {

    static final int PARTITIONS = 2;

    private static final Duration STOP = Duration.ofSeconds(20);

    private final Path folder;
    private final Broker broker;
    private final KafkaProducer<byte[], byte[]> producer;
    private final CallerHash callers = new CallerHash(Throughput.CALLER_KEY);
    private volatile @Nullable Exception loss;

    private Course(Path folder, Broker broker, KafkaProducer<byte[], byte[]> producer) {
        this.folder = folder;
        this.broker = broker;
        this.producer = producer;
    }

    static Course open() throws Exception {
        Path folder = Files.createTempDirectory("vigie-bench");
        Broker broker = Broker.start(folder.resolve("kafka"));
        Map<String, Object> client = Map.of("bootstrap.servers", broker.bootstrapServers(), "linger.ms", 20);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            TopicSetup.createMissing(admin, PARTITIONS, (short) 1);
        }
        return new Course(
                folder, broker, new KafkaProducer<>(client, new ByteArraySerializer(), new ByteArraySerializer()));
    }

    String bootstrapServers() {
        return broker.bootstrapServers();
    }

    Path checkpoints(String name) {
        return folder.resolve(name);
    }

    /** Writes events as the door leaves them, with callers hashed. */
    void write(List<CallEvent> events) {
        for (CallEvent said : events) {
            CallEvent event = said.withCaller(callers.of(said.caller()));
            write(new ProducerRecord<>(
                    Topic.CALLS.topicName(), event.call().getBytes(StandardCharsets.UTF_8), EventWriter.write(event)));
        }
    }

    /** Says in the directory who works here. */
    void describe(AgentEntry agent) {
        write(new ProducerRecord<>(
                Topic.DIRECTORY.topicName(),
                agent.key().getBytes(StandardCharsets.UTF_8),
                Json.MAPPER.writeValueAsBytes(agent)));
    }

    void tick(Instant time) {
        for (Topic topic : Arrays.stream(Topic.values()).filter(Topic::isInput).toList()) {
            for (int partition = 0; partition < PARTITIONS; partition++) {
                write(new Tick(time).record(topic, partition));
            }
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // What becomes of it is heard by the callback.
    private void write(ProducerRecord<byte[], byte[]> kafka) {
        failOnLoss();
        producer.send(kafka, (written, failure) -> {
            if (failure != null) {
                loss = failure;
            }
        });
    }

    /** Waits until the broker has all. */
    void written() {
        producer.flush();
        failOnLoss();
    }

    private void failOnLoss() {
        if (loss != null) {
            throw new IllegalStateException("The broker did not take an event", loss);
        }
    }

    @Override
    public void close() throws IOException {
        producer.close(STOP);
        broker.close();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
