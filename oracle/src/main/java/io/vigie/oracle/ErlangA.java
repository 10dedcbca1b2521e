package io.vigie.oracle;

import java.util.ArrayList;
import java.util.List;

/**
 * Callers who arrive at random, agents who each need a random time for one, and callers who give up at random: the
 * Erlang A model, solved as the chain that it is. State k of the chain is k callers in all; with n agents the chain goes
 * up at the rate of the arrivals and down at that of the agents who are busy and of the callers who wait.
 *
 * @param arrivals a second, above 0
 * @param handleSeconds the mean, above 0
 * @param patienceSeconds the mean, above 0
 */
record ErlangA(double arrivals, double handleSeconds, double patienceSeconds, int agents) {

    /** States whose share is e^-80 of the greatest one's are left out. */
    private static final double NEGLIGIBLE = 80;

    /** The share of time that the chain spends in each state, from 0 on. */
    List<Double> shares() {
        List<Double> logs = new ArrayList<>(List.of(0.0));
        double greatest = 0;
        for (int k = 1; k <= agents || logs.get(k - 1) > greatest - NEGLIGIBLE; k++) {
            double busy = Math.min(k, agents) / handleSeconds;
            double givingUp = Math.max(0, k - agents) / patienceSeconds;
            double log = logs.get(k - 1) + Math.log(arrivals / (busy + givingUp));
            logs.add(log);
            greatest = Math.max(greatest, log);
        }
        double most = greatest;
        double sum = logs.stream().mapToDouble(log -> Math.exp(log - most)).sum();
        return logs.stream().map(log -> Math.exp(log - most) / sum).toList();
    }

    /** The share of callers who find all agents busy. */
    double waiting() {
        List<Double> shares = shares();
        return sum(shares.subList(agents, shares.size()));
    }

    /** The mean wait of all callers, by Little's law. */
    double meanWaitSeconds() {
        List<Double> shares = shares();
        double line = 0;
        for (int k = agents; k < shares.size(); k++) {
            line += (k - agents) * shares.get(k);
        }
        return line / arrivals;
    }

    /** The share of callers who give up: those who wait do so at the rate of 1 / patience. */
    double abandoning() {
        return meanWaitSeconds() / patienceSeconds;
    }

    /**
     * The share of all callers who are answered within a time. Who finds k callers ahead in the line is followed until
     * answered or gone: each step of the line is an agent who becomes free, or one ahead who gives up. Steps are taken at
     * one fixed rate, fast enough for all, of which some change nothing; their number within the time is Poisson.
     */
    double answeredWithin(double seconds) {
        List<Double> shares = shares();
        double[] ahead = shares.subList(agents, shares.size()).stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        double freed = agents / handleSeconds;
        double rate = freed + ahead.length / patienceSeconds;
        double steps = rate * seconds;
        double answered = sum(shares.subList(0, agents));
        double logPoisson = -steps;
        double within = answered * Math.exp(logPoisson);
        double known = Math.exp(logPoisson);
        for (int step = 1; step <= steps + 12 * Math.sqrt(steps) + 60; step++) {
            answered += ahead[0] * freed / rate;
            ahead = stepped(ahead, freed, rate);
            logPoisson += Math.log(steps / step);
            within += answered * Math.exp(logPoisson);
            known += Math.exp(logPoisson);
        }
        return within / known;
    }

    private double[] stepped(double[] ahead, double freed, double rate) {
        double[] next = new double[ahead.length];
        for (int k = 0; k < ahead.length; k++) {
            double leavesPlace = freed + (k + 1) / patienceSeconds;
            next[k] = ahead[k] * (1 - leavesPlace / rate);
            if (k + 1 < ahead.length) {
                next[k] += ahead[k + 1] * (freed + (k + 1) / patienceSeconds) / rate;
            }
        }
        return next;
    }

    private static double sum(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).sum();
    }
}
