package io.vigie.bench;

import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.CallEventType;
import io.vigie.contract.event.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SplittableRandom;

/** Calls of a very large centre, cheap to make: of ten, eight are answered, of five events each; two are given up. */
final class CallLoad {

    private static final int AGENTS_PER_QUEUE = 40;
    private static final int CALLERS = 500_000;

    private final SplittableRandom random;
    private final int queues;
    private final int callsPerSecond;
    private final PriorityQueue<CallEvent> coming = new PriorityQueue<>(Comparator.comparing(CallEvent::time));
    private Instant now;
    private long calls;

    CallLoad(long seed, int queues, int callsPerSecond, Instant start) {
        this.random = new SplittableRandom(seed);
        this.queues = queues;
        this.callsPerSecond = callsPerSecond;
        this.now = start;
    }

    /** What happens next, in order of time. */
    List<CallEvent> next(Duration span) {
        Instant end = now.plus(span);
        long millis = span.toMillis();
        long begun = callsPerSecond * millis / 1000;
        for (long i = 0; i < begun; i++) {
            call(now.plusMillis(random.nextLong(millis)));
        }
        now = end;
        List<CallEvent> events = new ArrayList<>();
        for (CallEvent event = coming.peek(); event != null && event.time().isBefore(end); event = coming.peek()) {
            events.add(coming.remove());
        }
        return events;
    }

    private void call(Instant at) {
        String call = "c" + calls++;
        int queue = random.nextInt(queues);
        Instant left = at.plusMillis(random.nextLong(40_000));
        add(event(CallEventType.QUEUED, call, at)
                .queue("queue-" + queue)
                .caller("+3319900" + random.nextInt(CALLERS)));
        if (random.nextInt(10) < 2) {
            add(event(CallEventType.ABANDONED, call, left));
            return;
        }
        Instant ended = left.plusMillis(10_000 + random.nextLong(20_000));
        add(event(CallEventType.ANSWERED, call, left)
                .agent("agent-" + queue + "-" + random.nextInt(AGENTS_PER_QUEUE)));
        add(event(CallEventType.CLASSIFIED, call, ended).reason(Reason.ORDER));
        add(event(CallEventType.ENDED, call, ended));
        add(event(CallEventType.WRAPPED, call, ended.plusMillis(random.nextLong(10_000))));
    }

    private static CallEvent.Builder event(CallEventType type, String call, Instant at) {
        return CallEvent.builder(type, call, at).source("/bench");
    }

    private void add(CallEvent.Builder event) {
        coming.add(event.build());
    }
}
