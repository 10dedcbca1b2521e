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
 * @param queue of an entry; else null
 * @param callback of an entry
 */
record Mark(
        long at,
        long sequence,
        CallEventType type,
        @Nullable String queue,
        boolean callback) {

    /** In the order in which events of one visit are taken. */
    static final Comparator<Mark> ORDER = Comparator.comparingLong(Mark::at)
            .thenComparingLong(Mark::sequence)
            .thenComparingInt(mark -> mark.type().rank());

    static Mark of(CallEvent event) {
        Long sequence = event.sequence();
        return new Mark(
                event.time().toEpochMilli(),
                sequence == null ? 0 : sequence,
                event.type(),
                event.queue() == null ? null : event.queue().intern(),
                event.callback());
    }
}
