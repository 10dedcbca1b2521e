package io.vigie.jobs.input;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads what stands in a partition, once, before a job is built. */
public final class ReadOnce {

    private static final Duration POLL = Duration.ofMillis(200);

    private ReadOnce() {}

    /** Reads by itself: it belongs to no group, and its positions are kept nowhere. */
    public static Consumer<byte[], byte[]> consumer(String bootstrapServers) {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.CLIENT_ID_CONFIG,
                        "vigie-start",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                        false,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    /** The offset after the last record. */
    public static long end(Consumer<byte[], byte[]> consumer, TopicPartition topic) {
        return consumer.endOffsets(List.of(topic)).getOrDefault(topic, 0L);
    }

    /** The records from the first one to before an offset. */
    public static List<PlainRecord> records(Consumer<byte[], byte[]> consumer, TopicPartition topic, long end) {
        List<PlainRecord> records = new ArrayList<>();
        read(consumer, topic, 0, end, kafka -> records.add(PlainRecords.record(kafka)));
        return List.copyOf(records);
    }

    /** Reads what is left of a partition from one offset to before another. */
    public static void read(
            Consumer<byte[], byte[]> consumer,
            TopicPartition topic,
            long from,
            long end,
            java.util.function.Consumer<ConsumerRecord<byte[], byte[]>> take) {
        consumer.assign(List.of(topic));
        consumer.seek(topic, from);
        while (consumer.position(topic) < end) {
            for (ConsumerRecord<byte[], byte[]> kafka : consumer.poll(POLL)) {
                if (kafka.offset() < end) {
                    take.accept(kafka);
                }
            }
        }
    }
}
