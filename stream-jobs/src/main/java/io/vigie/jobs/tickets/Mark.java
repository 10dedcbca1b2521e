package io.vigie.jobs.tickets;

import io.vigie.contract.event.TicketEvent;
import io.vigie.contract.event.TicketEventType;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * That something happened to a ticket, so exactly that no two marks of a ticket are equal: by time, then by the source's
 * sequence (0 where it sets none), then by the rank of the type, then by id and source.
 *
 * @param at when, in ms
 * @param old whether it counts in no day any more and is work of nobody; it still says how the ticket stands
 */
public record Mark(
        TicketEventType type,
        long at,
        long sequence,
        String id,
        String source,
        @Nullable String agent,
        boolean old) implements Comparable<Mark> {

    private static final Comparator<Mark> ORDER = Comparator.comparingLong(Mark::at)
            .thenComparingLong(Mark::sequence)
            .thenComparingInt(mark -> mark.type().rank())
            .thenComparing(Mark::id)
            .thenComparing(Mark::source);

    static Mark of(TicketEvent event) {
        long sequence = event.sequence() == null ? 0 : event.sequence();
        return new Mark(
                event.type(), event.time().toEpochMilli(), sequence, event.id(), event.source(), event.agent(), false);
    }

    /** Whether both tell of the same event: one of them is a repeat. */
    boolean isSameAs(Mark other) {
        return id.equals(other.id) && source.equals(other.source);
    }

    boolean isAfter(@Nullable Mark other) {
        return other == null || compareTo(other) > 0;
    }

    Mark nowOld() {
        return new Mark(type, at, sequence, id, source, agent, true);
    }

    @Override
    public int compareTo(Mark other) {
        return ORDER.compare(this, other);
    }
}
