package io.vigie.simulator;

import java.util.SplittableRandom;

/**
 * Chance, the same on every machine for the same seed. The distributions are worked out here, with StrictMath, because
 * the JDK may change how it draws its own.
 */
final class Dice {

    private static final double UNIT = 0x1.0p-53;

    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Even, 0 (included) to 1 (excluded). */
    double share() {
        return (random.nextLong() >>> 11) * UNIT;
    }

    boolean chance(double probability) {
        return share() < probability;
    }

    /** A whole number, even, 0 (included) to the bound (excluded). */
    int below(int bound) {
        return (int) (share() * bound);
    }

    /** Even between two bounds. */
    double between(double low, double high) {
        return low + share() * (high - low);
    }

    /** Exponential with this mean: the gaps of what happens at random. */
    double exponential(double mean) {
        return -mean * StrictMath.log(1 - share());
    }

    /** Log-normal with this mean: what people take for a task, with a long tail. */
    double lognormal(double mean, double sigma) {
        double normal = StrictMath.sqrt(exponential(2)) * StrictMath.cos(2 * Math.PI * share());
        return mean * StrictMath.exp(sigma * normal - sigma * sigma / 2);
    }
}
