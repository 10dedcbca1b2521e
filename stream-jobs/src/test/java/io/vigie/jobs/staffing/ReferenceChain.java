package io.vigie.jobs.staffing;

import java.util.Arrays;

/**
 * The queue as a Markov chain, solved from its balance equations, and what becomes of a caller in it, by uniformization:
 * another way to the numbers of {@link ErlangA}, slow and without a closed formula.
 */
final class ReferenceChain {

    private static final double NOTHING = 45;

    private final double arrivals;
    private final double served;
    private final double givenUp;
    private final int agents;

    /** The chance that a caller finds so many in the queue's care, talking or waiting. */
    private final double[] found;

    ReferenceChain(double arrivalsPerSecond, double handleSeconds, double patienceSeconds, int agents) {
        arrivals = arrivalsPerSecond;
        served = 1 / handleSeconds;
        givenUp = 1 / patienceSeconds;
        this.agents = agents;
        found = stationary();
    }

    Service service(double withinSeconds) {
        double waits = 0;
        double lost = 0;
        double queue = 0;
        for (int state = agents; state < found.length; state++) {
            waits += found[state];
            lost += found[state] * (state - agents) * givenUp / arrivals;
            queue += found[state] * (state - agents);
        }
        return new Service(waits, lost, queue / arrivals, answeredWithin(withinSeconds));
    }

    private double[] stationary() {
        double[] logs = new double[1024];
        double greatest = 0;
        int size = 1;
        while (size <= agents || logs[size - 1] > greatest - NOTHING) {
            if (size == logs.length) {
                logs = Arrays.copyOf(logs, 2 * size);
            }
            double leave = Math.min(size, agents) * served + Math.max(0, size - agents) * givenUp;
            logs[size] = logs[size - 1] + Math.log(arrivals / leave);
            greatest = Math.max(greatest, logs[size]);
            size++;
        }
        double top = greatest;
        double[] chances =
                Arrays.stream(logs, 0, size).map(log -> Math.exp(log - top)).toArray();
        double sum = Arrays.stream(chances).sum();
        return Arrays.stream(chances).map(chance -> chance / sum).toArray();
    }

    private double answeredWithin(double seconds) {
        double[] answered = answeredWithin(seconds, found.length - agents);
        double share = 0;
        for (int state = 0; state < found.length; state++) {
            share += found[state] * (state < agents ? 1 : answered[state - agents]);
        }
        return share;
    }

    /** The chance of a caller to be answered within the time, by how many waited before. */
    private double[] answeredWithin(double seconds, int callers) {
        double pace = agents * served + callers * givenUp;
        double[] afterSteps = new double[callers];
        double[] answered = new double[callers];
        double logChance = -pace * seconds;
        int last = (int) (pace * seconds + 12 * Math.sqrt(pace * seconds) + 40);
        for (int step = 0; step <= last; step++) {
            double chance = Math.exp(logChance);
            for (int ahead = callers - 1; ahead >= 0; ahead--) {
                answered[ahead] += chance * afterSteps[ahead];
                double leave = (agents * served + ahead * givenUp) / pace;
                double next = ahead == 0 ? 1 : afterSteps[ahead - 1];
                afterSteps[ahead] = leave * next + (1 - leave - givenUp / pace) * afterSteps[ahead];
            }
            logChance += Math.log(pace * seconds) - Math.log(step + 1);
        }
        return answered;
    }
}
