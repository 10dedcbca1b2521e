package io.vigie.dashboard.feed;

import io.vigie.contract.topic.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One reading of the topics: which partitions, from where, and where their ends were when it began. */
final class Reading {

    private static final Logger LOG = LoggerFactory.getLogger(Reading.class);

    private final Consumer<byte[], byte[]> consumer;
    private final Map<String, List<FeedListener>> listeners;
    private final Map<TopicPartition, Long> ends;
    private final FeedMeters meters;

    private Reading(
            Consumer<byte[], byte[]> consumer,
            Map<String, List<FeedListener>> listeners,
            Map<TopicPartition, Long> ends,
            FeedMeters meters) {
        this.consumer = consumer;
        this.listeners = listeners;
        this.ends = ends;
        this.meters = meters;
    }

    /** @throws KafkaException when the broker does not tell of the topics */
    static Reading start(Consumer<byte[], byte[]> consumer, List<FeedListener> listeners, FeedMeters meters) {
        Map<String, List<FeedListener>> byTopic =
                listeners.stream().collect(Collectors.groupingBy(l -> l.topic().topicName()));
        List<TopicPartition> partitions = new ArrayList<>();
        byTopic.keySet().forEach(topic -> partitions.addAll(partitions(consumer, topic)));
        consumer.assign(partitions);
        Map<TopicPartition, Long> begins = consumer.beginningOffsets(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        for (TopicPartition partition : partitions) {
            long begin = begins.getOrDefault(partition, 0L);
            long last = Math.max(begin, ends.getOrDefault(partition, 0L) - 1);
            consumer.seek(partition, lastIsEnough(byTopic, partition) ? last : begin);
        }
        return new Reading(consumer, byTopic, ends, meters);
    }

    private static List<TopicPartition> partitions(Consumer<byte[], byte[]> consumer, String topic) {
        List<PartitionInfo> found = consumer.partitionsFor(topic);
        if (found == null || found.isEmpty()) {
            throw new KafkaException("The topic " + topic + " is not there.");
        }
        return found.stream().map(p -> new TopicPartition(topic, p.partition())).toList();
    }

    private static boolean lastIsEnough(Map<String, List<FeedListener>> byTopic, TopicPartition partition) {
        return byTopic.getOrDefault(partition.topic(), List.of()).stream()
                .allMatch(l -> l.from() == FeedListener.From.LAST);
    }

    void poll(Duration wait) {
        for (ConsumerRecord<byte[], byte[]> message : consumer.poll(wait)) {
            // What has no value and no key is a beat or a marker of a later version, not ours to read.
            if (message.key() != null || message.value() != null) {
                meters.read(message.topic());
                FeedRecord taken = FeedRecord.of(message);
                listeners.getOrDefault(message.topic(), List.of()).forEach(listener -> hand(listener, taken));
            }
        }
    }

    // One record that cannot be read must not keep the others from the screens.
    private void hand(FeedListener listener, FeedRecord taken) {
        try {
            listener.take(taken);
        } catch (RuntimeException e) {
            Topic topic = listener.topic();
            meters.passedOver(topic.topicName());
            // What it says may hold what the record does.
            LOG.warn(
                    "Passed over the record {} of {}: {}",
                    taken.offset(),
                    topic.topicName(),
                    e.getClass().getName());
        }
    }

    /** Whether everything that was there when the reading began has been handed on. */
    boolean atEnd() {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }
}
