package io.vigie.dashboard.trials;

import org.jspecify.annotations.Nullable;

/**
 * What a rule sees of a subject from a whole second on, until the next look.
 *
 * @param second in ms
 * @param value null while nothing can be said
 */
record Look(long second, @Nullable Double value) {

    static final long SECOND = 1_000;

    /** The whole second that is this moment or the next after it, in ms. */
    static long roundedUp(long moment) {
        return -Math.floorDiv(-moment, SECOND) * SECOND;
    }
}
