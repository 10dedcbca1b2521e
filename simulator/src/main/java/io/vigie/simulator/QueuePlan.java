package io.vigie.simulator;

import io.vigie.contract.directory.QueueEntry;
import io.vigie.contract.event.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What a queue is like.
 *
 * @param entry what the directory says of it
 * @param phones by which its calls come
 * @param about what most of its calls are about
 * @param callsPerHour new callers in an hour of the day's peak
 * @param talkSeconds mean talk, without hold
 * @param wrapSeconds mean after-call work
 * @param patienceSeconds mean time until a waiting caller gives up
 * @param overflow what happens to those who wait long; null: nothing
 */
record QueuePlan(
        QueueEntry entry,
        PhoneSystem phones,
        Reason about,
        double callsPerHour,
        double talkSeconds,
        double wrapSeconds,
        double patienceSeconds,
        @Nullable Overflow overflow) {

    String id() {
        return entry.id();
    }

    /** Agents that the peak keeps busy. */
    double load() {
        return callsPerHour * (talkSeconds + wrapSeconds) / 3_600;
    }

    QueuePlan times(int factor) {
        return new QueuePlan(
                entry, phones, about, callsPerHour * factor, talkSeconds, wrapSeconds, patienceSeconds, overflow);
    }
}
