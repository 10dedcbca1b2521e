package io.vigie.connect.verify;

import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.CallEventType;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Adds up events of calls with one leg and without any oddity in their order of types. */
final class EventFold {

    private EventFold() {}

    static Map<LocalDate, Map<String, PlainCount>> of(List<CallEvent> events, ZoneId zone) {
        Map<String, Map<CallEventType, CallEvent>> calls = new HashMap<>();
        for (CallEvent event : events) {
            calls.computeIfAbsent(event.call(), c -> new EnumMap<>(CallEventType.class))
                    .put(event.type(), event);
        }
        Map<LocalDate, Map<String, PlainSums>> sums = sums(calls.values(), zone);
        Map<LocalDate, Map<String, PlainCount>> counts = new HashMap<>();
        sums.forEach((day, queues) -> queues.forEach(
                (queue, s) -> counts.computeIfAbsent(day, d -> new HashMap<>()).put(queue, s.count())));
        return counts;
    }

    private static Map<LocalDate, Map<String, PlainSums>> sums(
            Collection<Map<CallEventType, CallEvent>> calls, ZoneId zone) {
        Map<LocalDate, Map<String, PlainSums>> sums = new HashMap<>();
        for (Map<CallEventType, CallEvent> call : calls) {
            CallEvent queued = Objects.requireNonNull(call.get(CallEventType.QUEUED));
            add(
                    call,
                    sums.computeIfAbsent(queued.time().atZone(zone).toLocalDate(), d -> new HashMap<>())
                            .computeIfAbsent(Objects.requireNonNull(queued.queue()), q -> new PlainSums()));
        }
        return sums;
    }

    private static void add(Map<CallEventType, CallEvent> call, PlainSums sums) {
        if (call.containsKey(CallEventType.ABANDONED)) {
            sums.abandoned(Math.max(0, seconds(call, CallEventType.QUEUED, CallEventType.ABANDONED)));
        } else {
            sums.answered(Math.max(0, seconds(call, CallEventType.QUEUED, CallEventType.ANSWERED)));
        }
        if (call.containsKey(CallEventType.WRAPPED)) {
            sums.handled(seconds(call, CallEventType.ANSWERED, CallEventType.WRAPPED));
        }
    }

    private static long seconds(Map<CallEventType, CallEvent> call, CallEventType from, CallEventType to) {
        return Duration.between(
                        Objects.requireNonNull(call.get(from)).time(),
                        Objects.requireNonNull(call.get(to)).time())
                .toSeconds();
    }
}
