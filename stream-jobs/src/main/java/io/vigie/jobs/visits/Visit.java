package io.vigie.jobs.visits;

/**
 * What a visit means to its queue at a moment.
 *
 * @param queuedAt when it entered the queue, in ms
 * @param callback whether the caller waits to be called back
 * @param waitMillis from the queueing to the outcome, never negative; 0 without outcome
 * @param transferred whether the talk ended by a transfer
 * @param handleMillis talk and after-call work; 0 unless handled
 */
public record Visit(
        String queue,
        long queuedAt,
        boolean callback,
        Stage stage,
        long waitMillis,
        boolean transferred,
        long handleMillis) {

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
    }
}
