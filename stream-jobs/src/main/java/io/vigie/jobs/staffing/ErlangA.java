package io.vigie.jobs.staffing;

import org.jspecify.annotations.Nullable;

/**
 * The load on a queue in the Erlang A model (M/M/n+M): callers arrive at random, any free agent takes the one who waits
 * longest, handle times and patience are exponential, and who runs out of patience hangs up. Erlang C lets everyone wait
 * for ever and so asks for too many agents, or has no answer at all when a queue is overloaded.
 *
 * <p>Sources: C. Palm, "Research on telephone traffic carried by full availability groups", in Swedish 1946, in English
 * 1957; O. Garnett, A. Mandelbaum and M. Reiman, "Designing a call center with impatient customers", 2002; A. Mandelbaum
 * and S. Zeltyn, "Service engineering in action: the Palm/Erlang-A queue", 2007.
 *
 * @param arrivalsPerSecond visits per second, 0 or more
 * @param handleSeconds mean handle time; below a microsecond it counts as one
 * @param patienceSeconds how long a caller would wait on average before giving up; below a microsecond it counts as one
 */
public record ErlangA(double arrivalsPerSecond, double handleSeconds, double patienceSeconds) {

    /** More agents than any queue has: a load that needs more was measured wrongly. */
    static final int MOST_AGENTS = 100_000;

    /** Far beyond anything that can be measured, and near enough for no result to overflow. */
    private static final double GREATEST = 1e12;

    private static final double MICROSECOND = 1e-6;

    /** A term so much smaller than the sum no longer changes it. */
    private static final double NEGLIGIBLE = 1e-18;

    /** @throws IllegalArgumentException if a number is negative, not a number or above 10^12 */
    public ErlangA {
        check(arrivalsPerSecond);
        check(handleSeconds);
        check(patienceSeconds);
        handleSeconds = Math.max(MICROSECOND, handleSeconds);
        patienceSeconds = Math.max(MICROSECOND, patienceSeconds);
    }

    /**
     * What callers meet with so many agents, the rates to within about 1e-12. Without arrivals: what a single caller would meet.
     *
     * @param withinSeconds the time within which a call should be answered; a wait of just so long is in time
     * @throws IllegalArgumentException if a number is negative or not a number, or for more than 100,000 agents
     */
    public Service with(int agents, double withinSeconds) {
        if (agents < 0 || agents > MOST_AGENTS || !(withinSeconds >= 0)) {
            throw new IllegalArgumentException(agents + " agents, within " + withinSeconds + " s");
        }
        if (agents == 0) {
            return new Service(1, 1, patienceSeconds, 0);
        }
        if (arrivalsPerSecond == 0) {
            return new Service(0, 0, 0, 1);
        }
        OfferedWait wait =
                new OfferedWait(arrivalsPerSecond, agents / handleSeconds, 1 / patienceSeconds, withinSeconds);
        double freeToBusy = free(agents) * Math.exp(-wait.rise()) / (arrivalsPerSecond * wait.total());
        double waits = 1 / (1 + freeToBusy);
        double abandons = waits * wait.abandonedShare();
        return new Service(waits, abandons, abandons * patienceSeconds, 1 - waits + waits * wait.answeredInTimeShare());
    }

    /**
     * The fewest agents with whom at least the target share of all arrivals is answered in time; 0 if nobody arrives, or
     * for a target of 0.
     *
     * @param withinSeconds the time within which a call should be answered; a wait of just so long is in time
     * @param target 0 to 1
     * @return null if there is no such number up to 100,000, as for a target of 1: some caller waits too long now and
     *     then, however many agents there are
     * @throws IllegalArgumentException if the time is negative or not a number
     */
    public @Nullable Integer required(double withinSeconds, double target) {
        if (arrivalsPerSecond == 0 || target <= 0) {
            return 0;
        }
        if (!(target < 1)) {
            return null;
        }
        int tooFew = tooFew(target);
        int enough = tooFew + 1;
        for (int step = 1; with(enough, withinSeconds).answeredInTime() < target; step *= 2) {
            if (enough == MOST_AGENTS) {
                return null;
            }
            tooFew = enough;
            enough = Math.min(MOST_AGENTS, enough + step);
        }
        while (enough - tooFew > 1) {
            int middle = (tooFew + enough) >>> 1;
            if (with(middle, withinSeconds).answeredInTime() < target) {
                tooFew = middle;
            } else {
                enough = middle;
            }
        }
        return enough;
    }

    /** Nobody answers more than one call in a handle time, so with fewer the target is out of reach, waits or not. */
    private int tooFew(double target) {
        double busy = Math.ceil(target * arrivalsPerSecond * handleSeconds);
        // One less than that, as the product is rounded.
        return (int) Math.min(MOST_AGENTS - 1, Math.max(0, busy - 2));
    }

    /**
     * The odds that an agent is free, against just one being free: 1 / B, with Erlang's loss formula B for one agent
     * less. Summed from its greatest power down; so many may overflow to infinity, which means that nobody waits.
     */
    private double free(int agents) {
        double load = arrivalsPerSecond * handleSeconds;
        double term = 1;
        double sum = 1;
        for (int busy = agents - 1; busy > 0 && term > NEGLIGIBLE * sum; busy--) {
            term *= busy / load;
            sum += term;
        }
        return sum;
    }

    private static void check(double measure) {
        if (!(measure >= 0 && measure <= GREATEST)) {
            throw new IllegalArgumentException("Not a measure of a queue: " + measure);
        }
    }
}
