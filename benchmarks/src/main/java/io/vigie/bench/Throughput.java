package io.vigie.bench;

import io.vigie.bench.Progress.Reached;
import io.vigie.contract.directory.AgentEntry;
import io.vigie.contract.event.CallEvent;
import io.vigie.contract.live.Site;
import io.vigie.simulator.CallLoad;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How many call events a second go through the live job, from a broker that has them all: JSON in, every number folded,
 * snapshots and minutes out. It is what a large centre sent in the 15 min before, read as after a stop. All agents are
 * described, as more than 10,000 must be. Beside it a floor: a job that reads the same events and only counts them.
 */
final class Throughput {

    static final byte[] CALLER_KEY = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    static final Instant START = Instant.parse("2026-11-23T09:00:00Z");

    /** As many calls as 20,000 agents take, who talk half a minute each: the largest centre that Vigie is made for. */
    private static final int CALLS_PER_SECOND = 540;

    private static final int QUEUES = 500;
    private static final int AGENTS_OF_TEAM = 15;
    private static final int SECONDS = 900;
    private static final int STRETCH_SECONDS = 60;

    /** As long as the code is still being compiled, nothing is measured. */
    private static final double WARM_UP = 0.25;

    private Throughput() {}

    static void run() throws Exception {
        try (Course course = Course.open()) {
            long[] upTo = fill(course);
            long events = upTo[SECONDS];
            System.out.printf("%,d events of %d queues lie ready%n", events, QUEUES);
            Instant end = START.plusSeconds(SECONDS);
            double live;
            try (LiveRun run = LiveRun.start(course)) {
                live = tell(run.until(end), upTo);
            }
            double counted;
            try (FloorJob floor = FloorJob.start(LiveRun.settings(course), LiveRun.PARALLELISM)) {
                counted = floor.eventsPerSecond(events);
            }
            System.out.printf("floor (the same events, only counted): %,.0f events/s%n", counted);
            System.out.printf("live job / floor: %.2f%n", live / counted);
        }
    }

    /** How many events lie before each second. */
    private static long[] fill(Course course) {
        long[] upTo = new long[SECONDS + 1];
        CallLoad load = new CallLoad(1, QUEUES, CALLS_PER_SECOND, START);
        for (int agent = 0; agent < load.agents(); agent++) {
            String id = "agent-" + agent;
            course.describe(
                    new AgentEntry(id, id, "team-" + agent / AGENTS_OF_TEAM, Site.OFFICE, false, null, List.of()));
        }
        for (int second = 1; second <= SECONDS; second++) {
            List<CallEvent> next = load.second(second - 1);
            course.write(next);
            upTo[second] = upTo[second - 1] + next.size();
            course.tick(START.plusSeconds(second));
        }
        course.written();
        return upTo;
    }

    /** Prints the rates of each stretch of events, and gives their median. */
    private static double tell(List<Reached> reached, long[] upTo) {
        List<Double> rates = new ArrayList<>();
        Reached before = null;
        for (Reached now : reached) {
            if (second(now) < SECONDS * WARM_UP) {
                continue;
            }
            if (before == null) {
                before = now;
            } else if (second(now) - second(before) >= STRETCH_SECONDS) {
                double seconds = (now.heardNanos() - before.heardNanos()) / 1e9;
                rates.add((upTo[second(now)] - upTo[second(before)]) / seconds);
                before = now;
            }
        }
        if (rates.isEmpty()) {
            throw new IllegalStateException("The job told of its time too seldom to measure anything");
        }
        Collections.sort(rates);
        double median = rates.get(rates.size() / 2);
        System.out.printf(
                "live job: %,.0f events/s (median of %d stretches; slowest %,.0f, fastest %,.0f)%n",
                median, rates.size(), rates.get(0), rates.get(rates.size() - 1));
        return median;
    }

    private static int second(Reached reached) {
        return (int) Duration.between(START, reached.time()).toSeconds();
    }
}
