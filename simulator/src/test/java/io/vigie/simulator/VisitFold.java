package io.vigie.simulator;

import static java.util.Objects.requireNonNull;

import io.vigie.contract.directory.DirectoryEntry;
import io.vigie.contract.directory.QueueEntry;
import io.vigie.contract.event.AgentStateEvent;
import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.CallEventType;
import io.vigie.contract.event.Event;
import io.vigie.contract.event.SourceEvent;
import io.vigie.contract.event.SourceEventType;
import io.vigie.contract.live.Counts;
import io.vigie.contract.live.Totals;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the events say, added up the plain way: all events of a visit side by side, and every visit looked at anew. */
final class VisitFold {

    private record Leg(String call, int leg) {}

    private record Who(String client, String caller) {}

    private final List<QueueEntry> queues;
    private final Map<Leg, PlainVisit> visits = new HashMap<>();
    private final Map<Who, List<CallEvent>> entries = new HashMap<>();
    private final List<SourceEvent> restarts = new ArrayList<>();
    private final PlainAgents agents = new PlainAgents();

    VisitFold(List<DirectoryEntry> directory) {
        queues = directory.stream()
                .filter(QueueEntry.class::isInstance)
                .map(QueueEntry.class::cast)
                .toList();
    }

    void add(List<Event> events) {
        for (Event event : events) {
            if (event instanceof CallEvent call) {
                add(call);
            } else if (event instanceof AgentStateEvent state) {
                agents.add(state);
            } else if (event instanceof SourceEvent source && source.type() == SourceEventType.RESTARTED) {
                restarts.add(source);
            }
        }
    }

    private void add(CallEvent event) {
        visits.computeIfAbsent(new Leg(event.call(), event.leg()), l -> new PlainVisit())
                .add(event);
        String caller = event.type() == CallEventType.QUEUED ? caller(event) : null;
        if (caller != null) {
            entries.computeIfAbsent(new Who(queue(event).client(), caller), w -> new ArrayList<>())
                    .add(event);
        }
    }

    private @Nullable String caller(CallEvent queued) {
        if (queued.caller() != null) {
            return queued.caller();
        }
        PlainVisit first = visits.get(new Leg(queued.call(), 0));
        return first == null ? null : requireNonNull(first.queued()).caller();
    }

    Truth truth(Instant now) {
        Map<String, String> states = agents.states(visits.values(), now, restarts);
        Map<String, List<PlainVisit>> byQueue = visits.values().stream()
                .filter(v -> v.queued() != null)
                .collect(Collectors.groupingBy(
                        v -> requireNonNull(requireNonNull(v.queued()).queue())));
        return new Truth(
                now,
                queues.stream()
                        .map(q -> truth(q, byQueue.getOrDefault(q.id(), List.of()), now, states))
                        .toList(),
                PlainAgents.count(states.values()));
    }

    private QueueTruth truth(QueueEntry queue, List<PlainVisit> all, Instant now, Map<String, String> states) {
        ZoneId zone = ZoneId.of(queue.timeZone());
        LocalDate day = LocalDate.ofInstant(now, zone);
        List<PlainVisit> today = all.stream()
                .filter(v -> LocalDate.ofInstant(queued(v).time(), zone).equals(day))
                .toList();
        List<Instant> waiting = all.stream()
                .filter(v -> v.isWaiting(now, restarts) && !queued(v).callback())
                .map(v -> queued(v).time())
                .sorted()
                .toList();
        return new QueueTruth(
                queue.id(),
                queue.client(),
                waiting.size(),
                count(all, v -> v.isWaiting(now, restarts) && queued(v).callback()),
                count(all, v -> v.isTalking(now, restarts)),
                count(all, v -> v.isWrappingUp(now)),
                waiting.isEmpty() ? null : waiting.get(0),
                waiting.subList(0, Math.min(20, waiting.size())),
                agents.of(queue.id(), states),
                totals(queue, today, now));
    }

    private Totals totals(QueueEntry queue, List<PlainVisit> today, Instant now) {
        List<PlainVisit> answered =
                today.stream().filter(v -> v.was(CallEventType.ANSWERED)).toList();
        List<PlainVisit> abandoned =
                today.stream().filter(v -> v.was(CallEventType.ABANDONED)).toList();
        List<PlainVisit> handled = today.stream().filter(v -> v.isHandled(now)).toList();
        Predicate<PlainVisit> inTime = v -> v.waitMillis() <= queue.serviceLevelMillis();
        Counts counts = new Counts(
                today.size(),
                answered.size(),
                abandoned.size(),
                count(today, v -> v.was(CallEventType.FLOWED_OUT)),
                count(today, v -> v.isLost(now, restarts)),
                count(today, v -> v.isWaiting(now, restarts)),
                count(today, v -> v.isUnfinished(now, restarts)),
                count(answered, v -> v.was(CallEventType.TRANSFERRED)),
                count(abandoned, v -> v.waitMillis() <= queue.shortAbandonMillis()),
                count(answered, inTime),
                count(abandoned, inTime),
                count(today, v -> v.isWaiting(now, restarts) && v.isOverTarget(queue, now)),
                answered.stream().mapToLong(PlainVisit::waitMillis).sum(),
                handled.size(),
                handled.stream().mapToLong(PlainVisit::handleMillis).sum(),
                handled.stream().mapToLong(PlainVisit::holdMillis).sum(),
                count(today, v -> queued(v).leg() == 0 && queued(v).caller() != null),
                count(today, v -> queued(v).leg() == 0 && isRepeated(queued(v))));
        Long longest = today.stream()
                .filter(PlainVisit::hasOutcome)
                .map(PlainVisit::waitMillis)
                .max(Long::compare)
                .orElse(null);
        return Totals.of(counts, longest, queue.serviceLevelFormula());
    }

    private boolean isRepeated(CallEvent queued) {
        if (queued.caller() == null) {
            return false;
        }
        Instant from = queued.time().minus(Duration.ofHours(24));
        return entries.getOrDefault(new Who(queue(queued).client(), queued.caller()), List.of()).stream()
                .anyMatch(e -> !e.call().equals(queued.call())
                        && !e.time().isBefore(from)
                        && e.time().isBefore(queued.time()));
    }

    private QueueEntry queue(CallEvent queued) {
        return queues.stream()
                .filter(q -> q.id().equals(queued.queue()))
                .findFirst()
                .orElseThrow();
    }

    private static long count(List<PlainVisit> visits, Predicate<PlainVisit> which) {
        return visits.stream().filter(which).count();
    }

    private static CallEvent queued(PlainVisit visit) {
        return requireNonNull(visit.queued());
    }
}
