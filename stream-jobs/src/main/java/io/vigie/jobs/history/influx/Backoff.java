package io.vigie.jobs.history.influx;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait before trying again: twice as long each time up to 10 s, and never as long as another would. */
final class Backoff {

    private static final Duration FIRST = Duration.ofMillis(250);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final RandomGenerator random;

    Backoff(RandomGenerator random) {
        this.random = random;
    }

    /**
     * The wait after so many failures, of which the half is up to chance.
     *
     * @param failures in a row, 1 at the least
     */
    Duration after(int failures) {
        int doublings = Math.min(failures - 1, Integer.SIZE - 2);
        long whole = Math.min(LONGEST.toMillis(), FIRST.toMillis() * (1L << doublings));
        return Duration.ofMillis(whole / 2 + random.nextLong(whole / 2 + 1));
    }
}
