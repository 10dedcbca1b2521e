package io.vigie.jobs.sources;

import java.util.List;

/**
 * What was heard of a source in a while.
 *
 * @param lastAt the greatest time of its events, in ms
 * @param heartbeats whether there was a heartbeat among them
 * @param restartedAt the time of its latest restart, in ms; {@link #NEVER} where there was none
 * @param queues to which it sent calls
 */
public record SourceSeen(String source, long lastAt, boolean heartbeats, long restartedAt, List<QueueSeen> queues) {

    /** No restart. */
    public static final long NEVER = Long.MIN_VALUE;

    /** What is to be heard of and has not been. */
    public static SourceSeen never(String source) {
        return new SourceSeen(source, NEVER, false, NEVER, List.of());
    }

    /**
     * A queue to which a source sent calls.
     *
     * @param lastAt the greatest time of a call.queued, in ms
     */
    public record QueueSeen(String queue, long lastAt) {}
}
