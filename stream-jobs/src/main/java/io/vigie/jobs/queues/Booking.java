package io.vigie.jobs.queues;

import org.jspecify.annotations.Nullable;

/**
 * What a minute gains and loses at once.
 *
 * @param minute since 1970
 * @param delta what is added to its sums
 * @param lostWait the wait of a visit that left and is taken away; {@link Block#NO_WAIT} if none is
 * @param gainedWait likewise the one that comes instead
 * @param client for whom the queue worked, if that is known
 */
record Booking(
        long minute,
        Sums delta,
        long lostWait,
        long gainedWait,
        @Nullable String client) {

    /** A booking that concerns no wait. */
    static Booking of(long minute, int column, long amount) {
        return new Booking(minute, Sums.of(column, amount), Block.NO_WAIT, Block.NO_WAIT, null);
    }
}
