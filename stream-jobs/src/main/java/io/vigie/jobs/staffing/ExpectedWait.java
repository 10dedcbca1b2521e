package io.vigie.jobs.staffing;

import org.jspecify.annotations.Nullable;

/**
 * How long a caller who joins a queue now will probably wait: the mean, give or take a standard deviation.
 *
 * <p>With m waiting before, m + 1 must leave before the caller is served: while k of them wait, n agents of mean handle
 * time h and k callers of mean patience p make n/h + k/p leave per second. These spans are exponential and independent,
 * so their means, and the squares of their means as variances, add up (the Markov chain of {@link ErlangA}, seen by one
 * caller).
 *
 * @param lowSeconds never below 0
 * @param highSeconds never below {@code lowSeconds}
 */
public record ExpectedWait(double lowSeconds, double highSeconds) {

    private static final ExpectedWait NONE = new ExpectedWait(0, 0);

    /** Shorter patience counts as one: without any, a caller would be gone before an agent could be free. */
    private static final double MICROSECOND = 1e-6;

    /**
     * @param waiting how many wait already
     * @param agents how many serve the queue: ready, talking or wrapping up
     * @param ready how many of them are ready
     * @param handleSeconds mean handle time; null while too few are known
     * @param patienceSeconds how long a caller would wait on average before giving up; null while unknown: nobody
     *     counts as giving up
     * @return null while it cannot be told: nobody serves the queue, or it is unknown how long calls take
     */
    public static @Nullable ExpectedWait of(
            long waiting, long agents, long ready, @Nullable Double handleSeconds, @Nullable Double patienceSeconds) {
        if (waiting == 0 && ready > 0) {
            return NONE;
        }
        if (agents == 0 || handleSeconds == null) {
            return null;
        }
        double served = agents / handleSeconds;
        double givenUp = patienceSeconds == null ? 0 : 1 / Math.max(MICROSECOND, patienceSeconds);
        double mean = 0;
        double variance = 0;
        for (long ahead = 0; ahead <= waiting; ahead++) {
            double span = 1 / (served + ahead * givenUp);
            mean += span;
            variance += span * span;
        }
        double deviation = Math.sqrt(variance);
        return new ExpectedWait(Math.max(0, mean - deviation), mean + deviation);
    }
}
