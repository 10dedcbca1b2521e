package io.vigie.standalone.testkit;

import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.CallEventType;
import io.vigie.contract.event.Channel;
import io.vigie.contract.live.Totals;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Calls of one hour, one a second, with what a plain count makes of them. */
public final class Morning {

    private static final List<String> QUEUES = List.of("orders", "billing", "returns");

    private final Instant start;
    private final List<CallEvent> events = new ArrayList<>();
    private final Map<String, Expected> expected = new TreeMap<>();

    /** What a plain count of the calls of a queue gives. */
    public record Expected(
            long offered,
            long answered,
            long abandoned,
            long waiting,
            long inTime,
            long waitMillis,
            long handleMillis) {

        private Expected plus(Expected o) {
            return new Expected(
                    offered + o.offered,
                    answered + o.answered,
                    abandoned + o.abandoned,
                    waiting + o.waiting,
                    inTime + o.inTime,
                    waitMillis + o.waitMillis,
                    handleMillis + o.handleMillis);
        }

        public boolean isThatOf(Totals totals) {
            return equals(new Expected(
                    totals.offered(),
                    totals.answered(),
                    totals.abandoned(),
                    totals.waiting(),
                    totals.answeredWithinTarget(),
                    totals.waitMillis(),
                    totals.handleMillis()));
        }
    }

    public Morning(Instant start, int calls) {
        this.start = start;
        for (int i = 0; i < calls; i++) {
            addCall(i);
        }
    }

    public List<CallEvent> events() {
        return events;
    }

    public Map<String, Expected> expected() {
        return expected;
    }

    private void addCall(int i) {
        String call = "call-" + i;
        String queue = QUEUES.get(i % QUEUES.size());
        int wait = i % 41;
        add(CallEventType.QUEUED, call, i, queue, null);
        if (i % 7 == 0) {
            add(CallEventType.ABANDONED, call, i + wait, null, null);
            count(queue, new Expected(1, 0, 1, 0, 0, 0, 0));
        } else if (i % 97 == 1) {
            count(queue, new Expected(1, 0, 0, 1, 0, 0, 0));
        } else {
            add(CallEventType.ANSWERED, call, i + wait, null, "agent-" + i % 9);
            add(CallEventType.ENDED, call, i + wait + 60, null, null);
            add(CallEventType.WRAPPED, call, i + wait + 70, null, null);
            count(queue, new Expected(1, 1, 0, 0, wait <= 20 ? 1 : 0, wait * 1000L, 70_000));
        }
    }

    private void count(String queue, Expected one) {
        expected.merge(queue, one, Expected::plus);
    }

    private void add(CallEventType type, String call, long second, @Nullable String queue, @Nullable String agent) {
        events.add(new CallEvent(
                type + call,
                "/test",
                type,
                start.plusSeconds(second),
                null,
                call,
                0,
                queue,
                queue == null ? null : Channel.VOICE,
                null,
                false,
                agent,
                null,
                null,
                null,
                null));
    }
}
