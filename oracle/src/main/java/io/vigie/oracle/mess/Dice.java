package io.vigie.oracle.mess;

import java.util.List;
import java.util.SplittableRandom;

/** Chance, the same for the same seed. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** From 0 to less than the limit. */
    int below(int limit) {
        return random.nextInt(limit);
    }

    /** From 0 to the limit, both included. */
    long upTo(long limit) {
        return random.nextLong(limit + 1);
    }

    long between(long from, long to) {
        return from + upTo(to - from);
    }

    /** In one of so many cases. */
    boolean oneIn(int cases) {
        return below(cases) == 0;
    }

    long oneOf(long... values) {
        return values[below(values.length)];
    }

    <T> T oneOf(List<T> values) {
        return values.get(below(values.size()));
    }
}
