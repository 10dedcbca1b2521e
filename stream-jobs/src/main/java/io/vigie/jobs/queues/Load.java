package io.vigie.jobs.queues;

import org.jspecify.annotations.Nullable;

/**
 * What asks for agents.
 *
 * @param arrivals visits queued in the 30 whole minutes before the current one
 * @param handled visits whose after-call work ended in them
 * @param handleMillis the sum of their handle times
 * @param abandoned visits of today that were abandoned
 * @param leftWaitMillis the sum of the waits of all visits of today that left the queue
 * @param serviceLevelMillis answered within so much is answered in time
 * @param serviceLevelTarget the share that should be, 0 to 1
 */
public record Load(
        long arrivals,
        long handled,
        long handleMillis,
        long abandoned,
        long leftWaitMillis,
        long serviceLevelMillis,
        double serviceLevelTarget) {

    private static final int FEWEST_HANDLED = 10;
    private static final int FEWEST_ABANDONED = 5;

    double arrivalsPerSecond() {
        return arrivals / (Minutes.LOAD_MINUTES * 60.0);
    }

    /** Mean handle time; null of too few. */
    @Nullable
    Double handleSeconds() {
        return handled < FEWEST_HANDLED ? null : handleMillis / 1000.0 / handled;
    }

    /** How long a caller would wait on average before giving up; null when too few did. */
    @Nullable
    Double patienceSeconds() {
        return abandoned < FEWEST_ABANDONED ? null : leftWaitMillis / 1000.0 / abandoned;
    }
}
