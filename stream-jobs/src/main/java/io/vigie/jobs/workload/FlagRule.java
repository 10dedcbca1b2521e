package io.vigie.jobs.workload;

import io.vigie.contract.live.Flag;
import org.jspecify.annotations.Nullable;

/**
 * The rule of one flag. It is led through the moments of a session in order, those at which something happens and those
 * at which a deadline falls; nothing is up before the first.
 */
interface FlagRule {

    /** No such moment. */
    long NEVER = Long.MAX_VALUE;

    /**
     * The first moment after another at which this flag may change, in ms.
     *
     * @param moment not earlier than in any call before
     */
    long next(long moment);

    /**
     * Goes on to a moment.
     *
     * @param moment that {@link #next} gave
     */
    void at(long moment);

    /** What is up; null when it is down. */
    @Nullable
    Flag flag();

    /** The figure of the workload that belongs to the flag; 0 for none. */
    default long figure() {
        return 0;
    }
}
