package io.vigie.oracle;

import io.vigie.contract.directory.QueueEntry;
import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.CallEventType;
import io.vigie.contract.event.Event;
import io.vigie.contract.event.SourceEvent;
import io.vigie.contract.event.SourceEventType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All visits, made from ordered events. */
final class Visits {

    private static final Duration REPEATS_WITHIN = Duration.ofHours(24);

    private record Key(String call, int leg) {}

    private final List<Visit> all = new ArrayList<>();
    private final Map<String, List<Visit>> byCaller;

    Visits(List<Event> ordered, OracleInput input) {
        List<SourceEvent> restarts = new ArrayList<>();
        Map<Key, List<CallEvent>> legs = new LinkedHashMap<>();
        for (Event event : ordered) {
            if (event instanceof CallEvent call) {
                legs.computeIfAbsent(new Key(call.call(), call.leg()), any -> new ArrayList<>())
                        .add(call);
            } else if (event instanceof SourceEvent source && source.type() == SourceEventType.RESTARTED) {
                restarts.add(source);
            }
        }
        legs.forEach((key, events) -> all.add(new Visit(
                events,
                caller(events, legs.getOrDefault(new Key(key.call, 0), List.of())),
                settings(events, input),
                restarts,
                input.now())));
        byCaller = all.stream()
                .filter(visit -> visit.caller() != null && visit.queued() != null)
                .collect(Collectors.groupingBy(visit -> Objects.requireNonNull(visit.caller())));
    }

    /** Also legs that were never queued: contacts of their agents alone. */
    List<Visit> all() {
        return all;
    }

    /** The visits to one queue. */
    List<Visit> of(String queue) {
        return all.stream().filter(visit -> visit.isOf(queue)).toList();
    }

    /**
     * Whether another call of the caller entered, by any leg, a queue of the same client in the 24 h before. It counts
     * for the first leg alone: who is passed on has not called again.
     */
    boolean isRepeated(Visit visit) {
        return isWithCaller(visit)
                && byCaller.getOrDefault(Objects.requireNonNull(visit.caller()), List.of()).stream()
                        .anyMatch(other -> !other.call().equals(visit.call())
                                && client(other).equals(client(visit))
                                && other.queuedAt().isBefore(visit.queuedAt())
                                && !other.queuedAt().isBefore(visit.queuedAt().minus(REPEATS_WITHIN)));
    }

    static boolean isWithCaller(Visit visit) {
        return visit.leg() == 0 && visit.caller() != null;
    }

    private static String client(Visit visit) {
        return Objects.requireNonNull(visit.settings()).client();
    }

    /** The caller of the leg's own queueing, else that of leg 0. */
    private static @Nullable String caller(List<CallEvent> events, List<CallEvent> firstLeg) {
        CallEvent own = queued(events);
        if (own != null && own.caller() != null) {
            return own.caller();
        }
        CallEvent first = queued(firstLeg);
        return first == null ? null : first.caller();
    }

    /** What held of the queue when it was entered, as far as it was said by now. */
    private static @Nullable QueueEntry settings(List<CallEvent> events, OracleInput input) {
        CallEvent queued = queued(events);
        if (queued == null) {
            return null;
        }
        Instant moment = queued.time().isBefore(input.now()) ? queued.time() : input.now();
        return input.directory().queue(Objects.requireNonNull(queued.queue()), moment, input.defaultZone());
    }

    private static @Nullable CallEvent queued(List<CallEvent> events) {
        return events.stream()
                .filter(event -> event.type() == CallEventType.QUEUED)
                .findFirst()
                .orElse(null);
    }
}
