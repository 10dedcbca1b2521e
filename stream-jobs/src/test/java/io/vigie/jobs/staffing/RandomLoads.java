package io.vigie.jobs.staffing;

import java.util.Random;

/** Loads of every kind, from a seed. */
final class RandomLoads {

    private RandomLoads() {}

    /** A load that keeps one to so many agents busy; patience is a tenth of a handle time to ten. */
    static ErlangA next(Random random, int busy) {
        double handle = Math.pow(10, 1 + 2.5 * random.nextDouble());
        double patience = handle * Math.pow(10, 2 * random.nextDouble() - 1);
        return new ErlangA(Math.pow(busy, random.nextDouble()) / handle, handle, patience);
    }
}
