package io.vigie.jobs.live;

import io.vigie.contract.json.Json;
import io.vigie.contract.live.Alert;
import io.vigie.contract.topic.PipelineHeartbeat;
import io.vigie.contract.topic.Topic;
import io.vigie.jobs.alerts.ToldBefore;
import io.vigie.jobs.input.ReadOnce;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** What the topics tell of alerts, and of the time that had been reached. */
record AlertsOnKafka(String bootstrapServers) implements ToldBefore {

    private static final TopicPartition ALERTS = new TopicPartition(Topic.ALERTS.topicName(), 0);
    private static final TopicPartition HEARTBEATS = new TopicPartition(Topic.HEARTBEATS.topicName(), 0);

    /** So many of the newest are read: each writer's own last one is among them. */
    private static final long BEATS = 100;

    @Override
    public Told read() {
        try (Consumer<byte[], byte[]> consumer = ReadOnce.consumer(bootstrapServers)) {
            Map<String, Alert> alerts = new LinkedHashMap<>();
            long[] reached = {Long.MIN_VALUE};
            ReadOnce.read(consumer, ALERTS, 0, ReadOnce.end(consumer, ALERTS), kafka -> {
                Alert alert = value(kafka, Alert.class);
                alerts.put(alert.id(), alert);
            });
            long end = ReadOnce.end(consumer, HEARTBEATS);
            ReadOnce.read(
                    consumer,
                    HEARTBEATS,
                    Math.max(0, end - BEATS),
                    end,
                    kafka -> reached[0] = Math.max(
                            reached[0],
                            value(kafka, PipelineHeartbeat.class).timeReached().toEpochMilli()));
            return new Told(List.copyOf(alerts.values()), reached[0]);
        }
    }

    private static <T> T value(ConsumerRecord<byte[], byte[]> kafka, Class<T> type) {
        return Json.MAPPER.readValue(kafka.value(), type);
    }
}
