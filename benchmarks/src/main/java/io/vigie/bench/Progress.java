package io.vigie.bench;

import io.vigie.contract.json.Json;
import io.vigie.contract.topic.PipelineHeartbeat;
import io.vigie.contract.topic.Topic;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** How far the job has come, and when, by its own heartbeats. */
final class Progress {

    private static final Duration POLL = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /**
     * A heartbeat.
     *
     * @param heardNanos by the machine's steady clock
     */
    record Reached(Instant time, long heardNanos) {}

    private Progress() {}

    /**
     * Waits until a time is reached.
     *
     * @return all heartbeats up to it
     * @throws IOException when it is not reached
     */
    static List<Reached> until(Instant end, String bootstrapServers) throws IOException {
        List<Reached> reached = new ArrayList<>();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        TopicPartition heartbeats = new TopicPartition(Topic.HEARTBEATS.topicName(), 0);
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.assign(List.of(heartbeats));
            consumer.seekToBeginning(List.of(heartbeats));
            while (reached.isEmpty() || reached.get(reached.size() - 1).time.isBefore(end)) {
                if (System.nanoTime() > deadline) {
                    throw new IOException(
                            "The job did not come to " + end + " within " + PATIENCE.toMinutes() + " min");
                }
                for (ConsumerRecord<byte[], byte[]> kafka : consumer.poll(POLL)) {
                    Instant time = Json.MAPPER
                            .readValue(kafka.value(), PipelineHeartbeat.class)
                            .timeReached();
                    reached.add(new Reached(time, System.nanoTime()));
                }
            }
        }
        return reached;
    }
}
