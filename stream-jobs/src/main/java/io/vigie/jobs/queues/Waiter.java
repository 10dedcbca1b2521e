package io.vigie.jobs.queues;

/**
 * A visit that waits.
 *
 * @param queuedAt since when, in ms
 * @param over whether it waits for longer than the target time; never for callbacks
 */
public record Waiter(long queuedAt, boolean callback, boolean over) {

    Waiter nowOver() {
        return new Waiter(queuedAt, callback, true);
    }
}
