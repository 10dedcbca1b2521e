package io.vigie.connect.http;

import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.CallEventType;
import io.vigie.contract.event.Channel;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Events of which only the time, or the number, matters. */
public final class TestingEvents {

    private TestingEvents() {}

    /** A call that enters a queue. */
    public static CallEvent queued(String call, Instant time) {
        return new CallEvent(
                call + "-queued",
                "/test",
                CallEventType.QUEUED,
                time,
                null,
                call,
                0,
                "orders",
                Channel.VOICE,
                null,
                false,
                null,
                null,
                null,
                null,
                null);
    }

    static List<CallEvent> many(int number) {
        Instant time = Instant.parse("2026-03-10T09:00:00Z");
        return IntStream.range(0, number)
                .mapToObj(i -> queued("call-" + i, time.plusMillis(i)))
                .toList();
    }
}
