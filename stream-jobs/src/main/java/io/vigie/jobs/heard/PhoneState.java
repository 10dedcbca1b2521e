package io.vigie.jobs.heard;

import io.vigie.contract.event.Activity;
import io.vigie.contract.event.AgentState;
import io.vigie.contract.event.AgentStateEvent;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an agent's phone said at a moment.
 *
 * @param at when, in ms
 * @param sequence the source's own order of equal times; 0 where it sets none
 * @param activity what the agent does while away; null unless away
 * @param queues those that it named; empty where it named none
 */
public record PhoneState(
        long at,
        long sequence,
        String id,
        String source,
        AgentState state,
        @Nullable Activity activity,
        List<String> queues)
        implements Comparable<PhoneState> {

    /** So long it tells what an agent does: over a weekend, and no longer than a visit is kept. */
    private static final long HOLDS_FOR = Duration.ofHours(76).toMillis();

    /** An older event can be no agent's state any more, and has no business here. */
    private static final long LATEST = Duration.ofDays(8).toMillis();

    private static final Comparator<PhoneState> ORDER = Comparator.comparingLong(PhoneState::at)
            .thenComparingLong(PhoneState::sequence)
            .thenComparing(PhoneState::id)
            .thenComparing(PhoneState::source);

    public static PhoneState of(AgentStateEvent event) {
        return new PhoneState(
                event.time().toEpochMilli(),
                event.sequence() == null ? 0 : event.sequence(),
                event.id(),
                event.source(),
                event.state(),
                event.activity(),
                event.queues() == null
                        ? List.of()
                        : event.queues().stream().distinct().toList());
    }

    /** The later of two. */
    public static PhoneState later(@Nullable PhoneState one, PhoneState other) {
        return one == null || one.compareTo(other) < 0 ? other : one;
    }

    public boolean namesQueues() {
        return !queues.isEmpty();
    }

    public boolean isTooLate(long reached) {
        return at + LATEST < reached;
    }

    /** From when on it tells nothing any more, in ms. */
    public long endsAt() {
        return at + HOLDS_FOR;
    }

    @Override
    public int compareTo(PhoneState other) {
        return ORDER.compare(this, other);
    }
}
