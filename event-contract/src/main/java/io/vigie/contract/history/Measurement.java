package io.vigie.contract.history;

/**
 * The measurements of InfluxDB. Each has one tag alone, the id of whom its points are about, and one point for each time.
 * A queue that goes over to another client is thus never counted twice.
 */
public enum Measurement {
    /**
     * What became of the visits of a minute, at its beginning: each {@link CountField}, and {@link
     * HistoryNames#LONGEST_WAIT_MILLIS}.
     */
    QUEUE_MINUTES("queue_minutes", "queue"),
    /** A team at the end of a minute, at the minute's beginning: each {@link TeamField}. */
    TEAM_MINUTES("team_minutes", "team"),
    /**
     * The sum of the minutes of a local day, at the instant at which that day begins: the fields of its minutes, and
     * {@link HistoryNames#TIME_ZONE}. A queue whose zone was changed may have days of both zones.
     */
    QUEUE_DAYS("queue_days", "queue");

    private final String measurementName;
    private final String tagName;

    Measurement(String measurementName, String tagName) {
        this.measurementName = measurementName;
        this.tagName = tagName;
    }

    public String measurementName() {
        return measurementName;
    }

    /** The one tag; its values are {@link HistoryNames#tag ids as tags}. */
    public String tagName() {
        return tagName;
    }
}
