package io.vigie.jobs.visits;

import io.vigie.contract.event.CallEvent;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * When an event happened, so exactly that no two events of a call are equal: by time, then by the source's sequence (0
 * where it sets none), then by the rank of the type, then by id and source.
 */
public record Stamp(long at, long sequence, int rank, String id, String source) implements Comparable<Stamp> {

    private static final Comparator<Stamp> ORDER = Comparator.comparingLong(Stamp::at)
            .thenComparingLong(Stamp::sequence)
            .thenComparingInt(Stamp::rank)
            .thenComparing(Stamp::id)
            .thenComparing(Stamp::source);

    static Stamp of(CallEvent event) {
        long sequence = event.sequence() == null ? 0 : event.sequence();
        return new Stamp(event.time().toEpochMilli(), sequence, event.type().rank(), event.id(), event.source());
    }

    boolean isBefore(@Nullable Stamp other) {
        return other == null || compareTo(other) < 0;
    }

    @Override
    public int compareTo(Stamp other) {
        return ORDER.compare(this, other);
    }
}
