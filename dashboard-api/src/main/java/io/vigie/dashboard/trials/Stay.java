package io.vigie.dashboard.trials;

/**
 * A time through which a visit was in one stage.
 *
 * @param queuedAt when the visit entered its queue, in ms
 * @param from the first moment, in ms
 * @param until the moment after the last, in ms
 */
record Stay(Stage stage, long queuedAt, long from, long until) {

    /** What queues count, each visit in one of them. */
    enum Stage {
        WAITING,
        CALLBACK_WAITING,
        TALKING,
        WRAPPING_UP
    }
}
