package io.vigie.dashboard.broker;

import io.vigie.contract.topic.Topic;
import io.vigie.dashboard.settings.VigieSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads again what a topic holds, once, on the thread that asks, by a consumer that is gone afterwards. */
@Component
public class Replay {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final int TIMEOUT_MILLIS = 5_000;

    private final String bootstrapServers;
    private final Topics topics;
    private final Clock clock;

    Replay(VigieSettings settings, Topics topics, Clock clock) {
        this.bootstrapServers = settings.kafka().bootstrapServers();
        this.topics = topics;
        this.clock = clock;
    }

    /** Takes what is read. */
    public interface Reader {

        /** Takes the value of one record, in the order of its partition. Ticks and tombstones are left out. */
        void take(byte[] value);

        /** All of a partition has been read; another follows, or none. */
        void partitionEnds();
    }

    /**
     * When to give up.
     *
     * @param records of more than so many values
     * @param time after so long
     */
    public record Bounds(long records, Duration time) {}

    /** How far it came. */
    public enum Reach {
        /** To the end, from the moment asked for. */
        WHOLE,
        /** To the end, but the topic holds nothing from before that moment: it may have begun later. */
        ALL_THERE_IS,
        /** Not to the end: a bound was met, or whoever asked does not wait any more. */
        BOUND
    }

    /**
     * Reads partition by partition, up to where each ended when the reading began.
     *
     * @param since the append time from which on records are read; null for all
     * @throws KafkaException when the broker does not answer
     */
    public Reach read(Topic topic, @Nullable Instant since, Bounds bounds, Reader reader) {
        if (!topics.there()) {
            throw new KafkaException("The topics are not known to exist yet.");
        }
        try (Consumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(config(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            return new Run(consumer, bounds, clock.instant().plus(bounds.time()), reader).read(topic, since);
        } catch (InterruptException e) {
            return Reach.BOUND;
        }
    }

    private final class Run {

        private final Consumer<byte[], byte[]> consumer;
        private final Bounds bounds;
        private final Instant deadline;
        private final Reader reader;
        private long taken;

        Run(Consumer<byte[], byte[]> consumer, Bounds bounds, Instant deadline, Reader reader) {
            this.consumer = consumer;
            this.bounds = bounds;
            this.deadline = deadline;
            this.reader = reader;
        }

        Reach read(Topic topic, @Nullable Instant since) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.topicName()).stream()
                    .map(found -> new TopicPartition(found.topic(), found.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.pause(partitions);
            Map<TopicPartition, Long> begins = consumer.beginningOffsets(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            boolean holdsOlder = false;
            for (TopicPartition partition : partitions) {
                long begin = begins.getOrDefault(partition, 0L);
                long end = ends.getOrDefault(partition, begin);
                long first = first(partition, since, begin, end);
                holdsOlder |= first > begin;
                if (!read(partition, first, end)) {
                    return Reach.BOUND;
                }
                reader.partitionEnds();
            }
            return holdsOlder ? Reach.WHOLE : Reach.ALL_THERE_IS;
        }

        private long first(TopicPartition partition, @Nullable Instant since, long begin, long end) {
            if (since == null) {
                return begin;
            }
            OffsetAndTimestamp found = consumer.offsetsForTimes(Map.of(partition, since.toEpochMilli()))
                    .get(partition);
            return found == null ? end : found.offset();
        }

        private boolean read(TopicPartition partition, long first, long end) {
            consumer.seek(partition, first);
            consumer.resume(List.of(partition));
            while (consumer.position(partition) < end) {
                for (ConsumerRecord<byte[], byte[]> message : consumer.poll(POLL)) {
                    byte @Nullable [] value = message.value();
                    if (value != null && message.offset() < end) {
                        taken++;
                        if (taken > bounds.records()) {
                            return false;
                        }
                        reader.take(value);
                    }
                }
                // Whoever asked may be gone: then the thread is interrupted.
                if (clock.instant().isAfter(deadline) || Thread.currentThread().isInterrupted()) {
                    return false;
                }
            }
            consumer.pause(List.of(partition));
            return true;
        }
    }

    private Map<String, Object> config() {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.CLIENT_ID_CONFIG,
                "vigie-replay",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                2_000,
                ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                TIMEOUT_MILLIS,
                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                TIMEOUT_MILLIS);
    }
}
