package io.vigie.bench;

import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.CallEventType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How long a checkpoint of 200,000 open visits takes. */
final class CheckpointTime {

    private static final int VISITS = 200_000;
    private static final int QUEUES = 500;
    private static final int TIMES = 5;
    private static final int AT_ONCE = 10_000;

    private CheckpointTime() {}

    static void run() throws Exception {
        try (Course course = Course.open()) {
            Instant start = Throughput.START;
            for (int first = 0; first < VISITS; first += AT_ONCE) {
                course.write(open(first, start.plusSeconds(first / AT_ONCE)));
            }
            Instant end = start.plusSeconds(60);
            course.tick(end);
            course.written();
            try (LiveRun live = LiveRun.start(course)) {
                live.until(end);
                tell(live);
            }
        }
    }

    private static void tell(LiveRun live) throws Exception {
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            long begun = System.nanoTime();
            live.checkpoint();
            seconds.add((System.nanoTime() - begun) / 1e9);
        }
        Collections.sort(seconds);
        System.out.printf(
                "checkpoint of %,d open visits: %.2f s (median of %d; slowest %.2f s)%n",
                VISITS, seconds.get(TIMES / 2), TIMES, seconds.get(TIMES - 1));
    }

    /** Half of them wait, half of them talk. */
    private static List<CallEvent> open(int first, Instant at) {
        List<CallEvent> events = new ArrayList<>();
        for (int i = first; i < first + AT_ONCE; i++) {
            String call = "call-" + i;
            events.add(CallEvent.builder(CallEventType.QUEUED, call, at)
                    .source("/bench")
                    .queue("queue-" + i % QUEUES)
                    .caller("+331990" + i % 100_000)
                    .build());
            if (i % 2 == 0) {
                events.add(CallEvent.builder(CallEventType.ANSWERED, call, at.plusSeconds(9))
                        .source("/bench")
                        .agent("agent-" + i % 20_000)
                        .build());
            }
        }
        return events;
    }
}
