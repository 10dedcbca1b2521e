package io.vigie.jobs.workload;

import io.vigie.jobs.attendance.Shift;
import org.jspecify.annotations.Nullable;

/**
 * A time in which flags may be up: [from, to).
 *
 * @param from in ms
 * @param to in ms; {@link FlagRule#NEVER} while no end is in sight
 * @param shift null for work without one
 */
record Session(long from, long to, @Nullable Shift shift) {

    /** For what is bound to none. */
    static final Session ALL_TIME = new Session(Long.MIN_VALUE + 1, FlagRule.NEVER, null);

    boolean holds(long moment) {
        return from <= moment && moment < to;
    }
}
