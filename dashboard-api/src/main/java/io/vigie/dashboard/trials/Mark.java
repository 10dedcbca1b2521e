package io.vigie.dashboard.trials;

import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.CallEventType;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What of an event says where a visit was: there may be millions.
 *
 * @param at when it happened, in ms
 * @param sequence 0 where the source sets none
 * @param entry into a queue; null for other types
 */
record Mark(
        long at,
        long sequence,
        CallEventType type,
        @Nullable Entry entry) {

    /** In the order in which events of one visit are taken. What else is equal is the same to a queue. */
    static final Comparator<Mark> ORDER = Comparator.comparingLong(Mark::at)
            .thenComparingLong(Mark::sequence)
            .thenComparingInt(mark -> mark.type().rank())
            .thenComparing(Mark::entry, Comparator.nullsFirst(Entry.ORDER));

    /**
     * Of two entries of one visit the earlier holds, and of two at once that of the lesser id.
     *
     * @param callback whether the caller waits to be called back
     */
    record Entry(String queue, boolean callback, String id, String source) {

        private static final Comparator<Entry> ORDER =
                Comparator.comparing(Entry::id).thenComparing(Entry::source);
    }

    static Mark of(CallEvent event) {
        Long sequence = event.sequence();
        String queue = event.queue();
        return new Mark(
                event.time().toEpochMilli(),
                sequence == null ? 0 : sequence,
                event.type(),
                queue == null ? null : new Entry(queue, event.callback(), event.id(), event.source()));
    }
}
