package io.vigie.simulator;

import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.CallEventType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the events say, added up the plain way: all events of a visit side by side, and every visit looked at anew. */
final class VisitFold {

    private record Leg(String call, int leg) {}

    private final ZoneId zone;
    private final Map<Leg, Map<CallEventType, Instant>> visits = new HashMap<>();
    private final Map<Leg, String> queues = new HashMap<>();

    VisitFold(ZoneId zone) {
        this.zone = zone;
    }

    void add(List<CallEvent> events) {
        for (CallEvent event : events) {
            Leg leg = new Leg(event.call(), event.leg());
            visits.computeIfAbsent(leg, l -> new EnumMap<>(CallEventType.class))
                    .putIfAbsent(event.type(), event.time());
            if (event.queue() != null) {
                queues.put(leg, event.queue());
            }
        }
    }

    QueueTruth truth(String queue, LocalDate day) {
        List<Map<CallEventType, Instant>> all = new ArrayList<>();
        List<Map<CallEventType, Instant>> today = new ArrayList<>();
        visits.forEach((leg, events) -> {
            if (queue.equals(queues.get(leg))) {
                all.add(events);
                if (LocalDate.ofInstant(at(events, CallEventType.QUEUED), zone).equals(day)) {
                    today.add(events);
                }
            }
        });
        return truth(queue, all, today);
    }

    private static QueueTruth truth(
            String queue, List<Map<CallEventType, Instant>> all, List<Map<CallEventType, Instant>> today) {
        List<Instant> waiting = all.stream()
                .filter(v -> !answered(v) && !v.containsKey(CallEventType.ABANDONED) && !flowedOut(v))
                .map(v -> at(v, CallEventType.QUEUED))
                .sorted(Comparator.naturalOrder())
                .toList();
        List<Map<CallEventType, Instant>> answered =
                today.stream().filter(VisitFold::answered).toList();
        List<Map<CallEventType, Instant>> handled =
                today.stream().filter(VisitFold::wrapped).toList();
        return new QueueTruth(
                queue,
                waiting.size(),
                waiting.isEmpty() ? null : waiting.get(0),
                (int) all.stream().filter(v -> answered(v) && !talked(v)).count(),
                (int) all.stream().filter(v -> talked(v) && !wrapped(v)).count(),
                today.size(),
                answered.size(),
                within(today, CallEventType.ABANDONED, Long.MAX_VALUE),
                within(today, CallEventType.ABANDONED, 5_000),
                within(today, CallEventType.ANSWERED, 20_000),
                within(today, CallEventType.FLOWED_OUT, Long.MAX_VALUE),
                sum(answered, CallEventType.QUEUED, CallEventType.ANSWERED),
                handled.size(),
                sum(handled, CallEventType.ANSWERED, CallEventType.WRAPPED));
    }

    private static long within(List<Map<CallEventType, Instant>> visits, CallEventType outcome, long millis) {
        return visits.stream()
                .filter(v -> v.containsKey(outcome) && millis(v, CallEventType.QUEUED, outcome) <= millis)
                .count();
    }

    private static long sum(List<Map<CallEventType, Instant>> visits, CallEventType from, CallEventType to) {
        return visits.stream().mapToLong(v -> millis(v, from, to)).sum();
    }

    private static boolean answered(Map<CallEventType, Instant> visit) {
        return visit.containsKey(CallEventType.ANSWERED);
    }

    private static boolean flowedOut(Map<CallEventType, Instant> visit) {
        return visit.containsKey(CallEventType.FLOWED_OUT);
    }

    private static boolean talked(Map<CallEventType, Instant> visit) {
        return visit.containsKey(CallEventType.ENDED) || visit.containsKey(CallEventType.TRANSFERRED);
    }

    private static boolean wrapped(Map<CallEventType, Instant> visit) {
        return visit.containsKey(CallEventType.WRAPPED);
    }

    private static long millis(Map<CallEventType, Instant> visit, CallEventType from, CallEventType to) {
        return Duration.between(at(visit, from), at(visit, to)).toMillis();
    }

    private static Instant at(Map<CallEventType, Instant> visit, CallEventType type) {
        return Objects.requireNonNull(visit.get(type));
    }
}
