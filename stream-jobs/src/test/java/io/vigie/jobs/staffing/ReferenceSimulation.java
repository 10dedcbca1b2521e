package io.vigie.jobs.staffing;

import java.util.PriorityQueue;
import java.util.Random;

/** The queue played through, caller by caller: it knows of no formula at all. */
final class ReferenceSimulation {

    private ReferenceSimulation() {}

    static Service play(ErlangA load, int agents, double withinSeconds, int callers, long seed) {
        Random random = new Random(seed);
        PriorityQueue<Double> freeAt = new PriorityQueue<>();
        for (int agent = 0; agent < agents; agent++) {
            freeAt.add(0.0);
        }
        double now = 0;
        double waits = 0;
        double abandons = 0;
        double waitSeconds = 0;
        double inTime = 0;
        for (int caller = 0; caller < callers; caller++) {
            now += exponential(random, 1 / load.arrivalsPerSecond());
            double patience = exponential(random, load.patienceSeconds());
            double handle = exponential(random, load.handleSeconds());
            double wait = Math.max(0, freeAt.element() - now);
            waits += wait > 0 ? 1 : 0;
            waitSeconds += Math.min(wait, patience);
            if (patience < wait) {
                abandons++;
                continue;
            }
            inTime += wait <= withinSeconds ? 1 : 0;
            freeAt.remove();
            freeAt.add(now + wait + handle);
        }
        return new Service(waits / callers, abandons / callers, waitSeconds / callers, inTime / callers);
    }

    private static double exponential(Random random, double mean) {
        return -mean * Math.log(1 - random.nextDouble());
    }
}
