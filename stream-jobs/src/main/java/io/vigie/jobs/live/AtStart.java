package io.vigie.jobs.live;

import io.vigie.contract.topic.Topic;
import io.vigie.jobs.input.PlainRecord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * What is to be known of the broker before the job is built.
 *
 * @param directory all that its topic holds, in its order
 * @param directoryEnd the offset after the last of it
 * @param rules all that their topic holds, in its order
 * @param inputPartitions how many partitions a topic has at the most that events come in by
 */
record AtStart(List<PlainRecord> directory, long directoryEnd, List<PlainRecord> rules, int inputPartitions) {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final TopicPartition DIRECTORY = new TopicPartition(Topic.DIRECTORY.topicName(), 0);
    private static final TopicPartition RULES = new TopicPartition(Topic.RULES.topicName(), 0);

    /**
     * Reads the directory and the rules to their ends.
     *
     * @throws KafkaException when the broker does not answer, or the topics are not there
     */
    static AtStart read(String bootstrapServers) {
        try (Consumer<byte[], byte[]> consumer = consumer(bootstrapServers)) {
            int partitions = Arrays.stream(Topic.values())
                    .filter(Topic::isInput)
                    .mapToInt(topic -> partitions(consumer, topic))
                    .max()
                    .orElseThrow();
            long end = end(consumer, DIRECTORY);
            return new AtStart(
                    records(consumer, DIRECTORY, end), end, records(consumer, RULES, end(consumer, RULES)), partitions);
        }
    }

    static Consumer<byte[], byte[]> consumer(String bootstrapServers) {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.CLIENT_ID_CONFIG,
                        "vigie-live-start",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                        false,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    private static int partitions(Consumer<byte[], byte[]> consumer, Topic topic) {
        List<PartitionInfo> found = consumer.partitionsFor(topic.topicName());
        if (found == null || found.isEmpty()) {
            throw new KafkaException(
                    "The topic " + topic.topicName() + " is not there: start the API, which makes it.");
        }
        return found.size();
    }

    static long end(Consumer<byte[], byte[]> consumer, TopicPartition topic) {
        return consumer.endOffsets(List.of(topic)).getOrDefault(topic, 0L);
    }

    private static List<PlainRecord> records(Consumer<byte[], byte[]> consumer, TopicPartition topic, long end) {
        List<PlainRecord> records = new ArrayList<>();
        read(consumer, topic, 0, end, kafka -> records.add(PlainRecords.record(kafka)));
        return List.copyOf(records);
    }

    /** Reads what is left of a partition from one offset to before another. */
    static void read(
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
