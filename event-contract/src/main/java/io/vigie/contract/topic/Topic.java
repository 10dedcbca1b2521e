package io.vigie.contract.topic;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** The Kafka topics of Vigie. Their names are spelled here and nowhere else. */
public enum Topic {
    CALLS("calls", Role.INPUT, 30),
    TICKETS("tickets", Role.INPUT, 30),
    SHIFTS("shifts", Role.INPUT, 30),
    SOURCES("sources", Role.INPUT, 30),
    DIRECTORY("directory", Role.LATEST_SINGLE, 1),
    RULES("rules", Role.LATEST_SINGLE, 1),
    SETTINGS("settings", Role.LATEST_SINGLE, 1),
    ACKNOWLEDGEMENTS("acknowledgements", Role.SINGLE, 30),
    QUEUE_SNAPSHOTS("queue-snapshots", Role.LATEST, 1),
    QUEUE_MINUTES("queue-minutes", Role.LATEST_OF_DAYS, 2),
    DESK_SNAPSHOTS("desk-snapshots", Role.LATEST, 1),
    AGENT_SNAPSHOTS("agent-snapshots", Role.LATEST, 1),
    AGENT_DAYS("agent-days", Role.LATEST, 1),
    TEAM_SNAPSHOTS("team-snapshots", Role.LATEST, 1),
    TEAM_MINUTES("team-minutes", Role.LATEST_OF_DAYS, 2),
    ATTENDANCE_DAYS("attendance-days", Role.LATEST_OF_DAYS, 396),
    ALERTS("alerts", Role.SINGLE, 30),
    SOURCE_SNAPSHOTS("source-snapshots", Role.LATEST_SINGLE, 1),
    HEARTBEATS("heartbeats", Role.SINGLE, 1),
    DEAD_LETTERS("dead-letters", Role.SINGLE, 14),
    DELIVERIES("deliveries", Role.LATEST_SINGLE_OF_DAYS, 30),
    AUDIT("audit", Role.SINGLE, 366);

    /**
     * The largest record of an input topic, and so what {@code max.request.size} of its producers has to be. The door
     * takes bodies of up to 1 MiB, of which one event may fill the whole; what it writes of it is a little longer.
     */
    public static final int LARGEST_INPUT_BYTES = 2 * 1024 * 1024;

    private enum Role {
        /** Events come in by it. */
        INPUT("delete", false),
        /** The last record of each key is what counts. */
        LATEST("compact", false),
        /** The last record of each key, in one order for all. */
        LATEST_SINGLE("compact", true),
        /** The last record of each key, for so many days. */
        LATEST_OF_DAYS("compact,delete", false),
        /** The last record of each key, in one order for all, for so many days. */
        LATEST_SINGLE_OF_DAYS("compact,delete", true),
        /** One order for all records, so one partition. */
        SINGLE("delete", true);

        private final String cleanup;
        private final boolean single;

        Role(String cleanup, boolean single) {
            this.cleanup = cleanup;
            this.single = single;
        }
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
        return role.single ? 1 : others;
    }

    /**
     * The topic's settings. All have the log's append time: with the time of the record itself, what is replayed from
     * the past would be past its keeping at once.
     */
    public Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>();
        settings.put("message.timestamp.type", "LogAppendTime");
        String kept = Long.toString(Duration.ofDays(days).toMillis());
        settings.put("cleanup.policy", role.cleanup);
        if (isInput()) {
            settings.put("max.message.bytes", Integer.toString(LARGEST_INPUT_BYTES));
        }
        if (role.cleanup.startsWith("compact")) {
            settings.put("delete.retention.ms", kept);
            // Short segments, so that compaction keeps up and a start reads megabytes, not days.
            settings.put("segment.bytes", "16777216");
            settings.put("segment.ms", "600000");
            settings.put("min.cleanable.dirty.ratio", "0.1");
        }
        if (role.cleanup.endsWith("delete")) {
            settings.put("retention.ms", kept);
        }
        return settings;
    }
}
