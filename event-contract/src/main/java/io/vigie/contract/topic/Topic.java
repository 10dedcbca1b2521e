package io.vigie.contract.topic;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** The Kafka topics of Vigie. Their names are spelled here and nowhere else. */
public enum Topic {
    CALLS("calls", Role.INPUT, 30),
    QUEUE_SNAPSHOTS("queue-snapshots", Role.LATEST, 1),
    HEARTBEATS("heartbeats", Role.SINGLE, 1),
    DEAD_LETTERS("dead-letters", Role.SINGLE, 14);

    private enum Role {
        /** Events come in by it. */
        INPUT,
        /** The last record of each key is what counts. */
        LATEST,
        /** One order for all records, so one partition. */
        SINGLE
    }

    private final String topicName;
    private final Role role;
    private final int days;

    Topic(String topicName, Role role, int days) {
        this.topicName = topicName;
        this.role = role;
        this.days = days;
    }

    public String topicName() {
        return topicName;
    }

    /** Whether events come in by it, and so ticks are written to each of its partitions. */
    public boolean isInput() {
        return role == Role.INPUT;
    }

    /** How many partitions it has where the others have this many. */
    public int partitions(int others) {
        return role == Role.SINGLE ? 1 : others;
    }

    /**
     * The topic's settings. All have the log's append time: with the time of the record itself, what is replayed from
     * the past would be past its keeping at once.
     */
    public Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>();
        settings.put("message.timestamp.type", "LogAppendTime");
        String kept = Long.toString(Duration.ofDays(days).toMillis());
        if (role == Role.LATEST) {
            settings.put("cleanup.policy", "compact");
            settings.put("delete.retention.ms", kept);
            // Short segments, so that compaction keeps up and a start reads megabytes, not days.
            settings.put("segment.bytes", "16777216");
            settings.put("segment.ms", "600000");
            settings.put("min.cleanable.dirty.ratio", "0.1");
        } else {
            settings.put("cleanup.policy", "delete");
            settings.put("retention.ms", kept);
        }
        return settings;
    }
}
