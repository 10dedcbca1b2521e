package io.vigie.jobs.workload;

import java.util.Arrays;

/** Moments in order, gone by one after the other. */
final class Moments {

    private long[] at = new long[16];
    private int size;
    private int next;
    private boolean sorted = true;

    void add(long moment) {
        if (size == at.length) {
            at = Arrays.copyOf(at, 2 * size);
        }
        sorted &= size == 0 || at[size - 1] <= moment;
        at[size++] = moment;
    }

    /** The first later than a moment; {@link FlagRule#NEVER} for none. */
    long after(long moment) {
        if (!sorted) {
            Arrays.sort(at, 0, size);
            sorted = true;
        }
        while (next < size && at[next] <= moment) {
            next++;
        }
        return next < size ? at[next] : FlagRule.NEVER;
    }
}
