package io.vigie.jobs.heard;

import io.vigie.contract.event.ClockEvent;
import java.util.Comparator;

/**
 * A punch at the time clock that stands.
 *
 * @param at when, in ms
 * @param sequence the source's own order of equal times; 0 where it sets none
 * @param in whether the agent came
 */
public record Punch(long at, long sequence, String id, String source, boolean in) implements Comparable<Punch> {

    private static final Comparator<Punch> ORDER = Comparator.comparingLong(Punch::at)
            .thenComparingLong(Punch::sequence)
            .thenComparing(Punch::id)
            .thenComparing(Punch::source);

    public static Punch of(ClockEvent event) {
        return new Punch(
                event.time().toEpochMilli(),
                event.sequence() == null ? 0 : event.sequence(),
                event.id(),
                event.source(),
                event.type() == ClockEvent.Type.IN);
    }

    @Override
    public int compareTo(Punch other) {
        return ORDER.compare(this, other);
    }
}
