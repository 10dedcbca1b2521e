package io.vigie.jobs.visits;

import io.vigie.jobs.directory.Terms;

/**
 * What a visit means to its queue at a moment.
 *
 * @param queuedAt when it entered the queue, in ms
 * @param callback whether the caller waits to be called back
 * @param terms what the queue promised when it was queued
 * @param waitMillis from the queueing to the outcome, never negative; 0 without outcome
 * @param transferred whether the talk ended by a transfer
 * @param handledAt when the after-call work ended, in ms; 0 unless handled
 * @param handleMillis talk and after-call work; 0 unless handled
 * @param holdMillis hold within the talk; 0 unless handled
 * @param withCaller whether it is the first leg of a call whose caller is known
 */
public record Visit(
        String queue,
        long queuedAt,
        boolean callback,
        Terms terms,
        Stage stage,
        long waitMillis,
        boolean transferred,
        long handledAt,
        long handleMillis,
        long holdMillis,
        boolean withCaller) {

    /** How far a visit has come. */
    public enum Stage {
        WAITING,
        /** Never heard of again while waiting. */
        LOST,
        ABANDONED,
        FLOWED_OUT,
        TALKING,
        /** Never heard of again while talking. */
        UNFINISHED,
        WRAPPING_UP,
        /** The after-call work is over. */
        HANDLED;

        /** Whether an agent took the call. */
        public boolean isAnswered() {
            return compareTo(TALKING) >= 0;
        }

        /** Whether the wait is over and its length known. */
        public boolean hasLeft() {
            return this == ABANDONED || this == FLOWED_OUT || isAnswered();
        }
    }
}
