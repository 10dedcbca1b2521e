package io.vigie.connect.http;

import io.vigie.contract.event.AgentState;
import io.vigie.contract.event.AgentStateEvent;
import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.CallEventType;
import io.vigie.contract.event.Event;
import io.vigie.contract.event.SourceEvent;
import io.vigie.contract.event.SourceEventType;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Events of which only the time, the kind, or the number, matters. */
public final class TestingEvents {

    private static final Instant TIME = Instant.parse("2026-03-10T09:00:00Z");

    private TestingEvents() {}

    /** A call that enters a queue. */
    public static CallEvent queued(String call, Instant time) {
        return CallEvent.builder(CallEventType.QUEUED, call, time)
                .source("/test")
                .queue("orders")
                .build();
    }

    static List<CallEvent> many(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> queued("call-" + i, TIME.plusMillis(i)))
                .toList();
    }

    static List<Event> ofEveryKind() {
        return List.of(
                new SourceEvent("e-1", "/test", SourceEventType.RESTARTED, TIME, null, List.of("call-1")),
                queued("call-1", TIME),
                new AgentStateEvent("e-2", "/test", TIME, null, "anna", AgentState.READY, null, List.of("orders")));
    }
}
