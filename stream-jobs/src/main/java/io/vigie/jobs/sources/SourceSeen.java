package io.vigie.jobs.sources;

import java.util.List;

/**
 * What was heard of a source in a while.
 *
 * @param lastAt the greatest time of its events, in ms
 * @param heartbeats whether there was a heartbeat among them
 * @param restartedAt the time of its latest restart, in ms; {@link #NEVER} where there was none
 * @param members of which it sent events
 * @param heard when its events were, as {@link HeardRuns} puts them together
 */
public record SourceSeen(
        String source,
        long lastAt,
        boolean heartbeats,
        long restartedAt,
        List<MemberSeen> members,
        List<HeardRun> heard) {

    /** No restart. */
    public static final long NEVER = Long.MIN_VALUE;

    /** Heard at {@code lastAt} alone. */
    public SourceSeen(String source, long lastAt, boolean heartbeats, long restartedAt, List<MemberSeen> members) {
        this(
                source,
                lastAt,
                heartbeats,
                restartedAt,
                members,
                lastAt == NEVER ? List.of() : List.of(new HeardRun(lastAt, lastAt)));
    }

    /** What is to be heard of and has not been. */
    public static SourceSeen never(String source) {
        return new SourceSeen(source, NEVER, false, NEVER, List.of());
    }

    /**
     * What a source sent events of.
     *
     * @param lastAt the greatest time of such an event, in ms
     */
    public record MemberSeen(Member member, long lastAt) {}
}
