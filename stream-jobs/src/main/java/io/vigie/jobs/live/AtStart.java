package io.vigie.jobs.live;

import io.vigie.contract.topic.Topic;
import io.vigie.jobs.directory.DirectoryRecord;
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
 * @param inputPartitions how many partitions a topic has at the most that events come in by
 */
record AtStart(List<DirectoryRecord> directory, long directoryEnd, int inputPartitions) {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final TopicPartition DIRECTORY = new TopicPartition(Topic.DIRECTORY.topicName(), 0);

    /**
     * Reads the directory to its end.
     *
     * @throws KafkaException when the broker does not answer, or the topics are not there
     */
    static AtStart read(String bootstrapServers) {
        try (Consumer<byte[], byte[]> consumer = new KafkaConsumer<>(
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
                new ByteArrayDeserializer())) {
            int partitions = Arrays.stream(Topic.values())
                    .filter(Topic::isInput)
                    .mapToInt(topic -> partitions(consumer, topic))
                    .max()
                    .orElseThrow();
            long end = consumer.endOffsets(List.of(DIRECTORY)).getOrDefault(DIRECTORY, 0L);
            return new AtStart(directory(consumer, end), end, partitions);
        }
    }

    private static int partitions(Consumer<byte[], byte[]> consumer, Topic topic) {
        List<PartitionInfo> found = consumer.partitionsFor(topic.topicName());
        if (found == null || found.isEmpty()) {
            throw new KafkaException(
                    "The topic " + topic.topicName() + " is not there: start the API, which makes it.");
        }
        return found.size();
    }

    private static List<DirectoryRecord> directory(Consumer<byte[], byte[]> consumer, long end) {
        consumer.assign(List.of(DIRECTORY));
        consumer.seekToBeginning(List.of(DIRECTORY));
        List<DirectoryRecord> records = new ArrayList<>();
        while (consumer.position(DIRECTORY) < end) {
            for (ConsumerRecord<byte[], byte[]> kafka : consumer.poll(POLL)) {
                if (kafka.offset() < end) {
                    records.add(DirectoryRecords.record(kafka));
                }
            }
        }
        return List.copyOf(records);
    }
}
