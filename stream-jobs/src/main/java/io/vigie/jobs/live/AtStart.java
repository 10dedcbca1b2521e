package io.vigie.jobs.live;

import io.vigie.contract.topic.Topic;
import io.vigie.jobs.input.PlainRecord;
import io.vigie.jobs.input.ReadOnce;
import java.util.Arrays;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;

/**
 * What is to be known of the broker before the job is built.
 *
 * @param directory all that its topic holds, in its order
 * @param directoryEnd the offset after the last of it
 * @param rules all that their topic holds, in its order
 * @param inputPartitions how many partitions a topic has at the most that events come in by
 */
record AtStart(List<PlainRecord> directory, long directoryEnd, List<PlainRecord> rules, int inputPartitions) {

    private static final TopicPartition DIRECTORY = new TopicPartition(Topic.DIRECTORY.topicName(), 0);
    private static final TopicPartition RULES = new TopicPartition(Topic.RULES.topicName(), 0);

    /**
     * Reads the directory and the rules to their ends.
     *
     * @throws KafkaException when the broker does not answer, or the topics are not there
     */
    static AtStart read(String bootstrapServers) {
        try (Consumer<byte[], byte[]> consumer = ReadOnce.consumer(bootstrapServers)) {
            int partitions = Arrays.stream(Topic.values())
                    .filter(Topic::isInput)
                    .mapToInt(topic -> partitions(consumer, topic))
                    .max()
                    .orElseThrow();
            long end = ReadOnce.end(consumer, DIRECTORY);
            return new AtStart(
                    ReadOnce.records(consumer, DIRECTORY, end),
                    end,
                    ReadOnce.records(consumer, RULES, ReadOnce.end(consumer, RULES)),
                    partitions);
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
}
