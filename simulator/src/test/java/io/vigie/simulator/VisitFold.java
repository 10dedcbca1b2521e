package io.vigie.simulator;

import static java.util.Objects.requireNonNull;

import io.vigie.contract.directory.AgentEntry;
import io.vigie.contract.directory.DeskEntry;
import io.vigie.contract.directory.DirectoryEntry;
import io.vigie.contract.directory.QueueEntry;
import io.vigie.contract.directory.TeamEntry;
import io.vigie.contract.event.AbsenceEvent;
import io.vigie.contract.event.AgentStateEvent;
import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.CallEventType;
import io.vigie.contract.event.ClockEvent;
import io.vigie.contract.event.Event;
import io.vigie.contract.event.ShiftEvent;
import io.vigie.contract.event.SourceEvent;
import io.vigie.contract.event.SourceEventType;
import io.vigie.contract.event.TicketEvent;
import io.vigie.contract.live.AttendanceStatus;
import io.vigie.contract.live.Counts;
import io.vigie.contract.live.LiveState;
import io.vigie.contract.live.Totals;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the events say, added up the plain way: all events of a visit side by side, and every visit looked at anew. */
final class VisitFold {

    private record Leg(String call, int leg) {}

    private record Who(String client, String caller) {}

    private final List<QueueEntry> queues;
    private final List<AgentEntry> people;
    private final List<TeamEntry> teams;
    private final List<DeskEntry> deskEntries;
    private final PlainShifts shifts;
    private final PlainDesks desks = new PlainDesks();
    private final Map<String, List<Instant>> missed = new HashMap<>();
    private final Map<Leg, PlainVisit> visits = new HashMap<>();
    private final Map<Who, List<CallEvent>> entries = new HashMap<>();
    private final List<SourceEvent> restarts = new ArrayList<>();
    private final PlainAgents agents = new PlainAgents();

    VisitFold(List<DirectoryEntry> directory) {
        queues = entries(directory, QueueEntry.class);
        people = entries(directory, AgentEntry.class);
        teams = entries(directory, TeamEntry.class);
        deskEntries = entries(directory, DeskEntry.class);
        shifts = new PlainShifts(ZoneId.of(teams.get(0).timeZone()));
    }

    private static <T> List<T> entries(List<DirectoryEntry> directory, Class<T> kind) {
        return directory.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    void add(List<Event> events) {
        for (Event event : events) {
            if (event instanceof CallEvent call) {
                add(call);
            } else if (event instanceof AgentStateEvent state) {
                agents.add(state);
                shifts.add(state);
            } else if (event instanceof ShiftEvent shift) {
                shifts.add(shift);
            } else if (event instanceof AbsenceEvent absence) {
                shifts.add(absence);
            } else if (event instanceof ClockEvent punch) {
                shifts.add(punch);
            } else if (event instanceof TicketEvent ticket) {
                desks.add(ticket);
            } else if (event instanceof SourceEvent source && source.type() == SourceEventType.RESTARTED) {
                restarts.add(source);
            }
        }
    }

    private void add(CallEvent event) {
        if (event.type() == CallEventType.MISSED) {
            missed.computeIfAbsent(requireNonNull(event.agent()), a -> new ArrayList<>())
                    .add(event.time());
        }
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
        shifts.sort();
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
                PlainAgents.count(states.values()),
                each(now, states),
                teams.stream().map(team -> truth(team, now)).toList(),
                deskEntries.stream().map(desk -> desks.truth(desk, now)).toList());
    }

    private List<AgentTruth> each(Instant now, Map<String, String> states) {
        Map<String, List<Instant>> handled = new HashMap<>();
        for (PlainVisit visit : visits.values()) {
            Instant end = visit.talkEnd();
            if (visit.agent() != null && end != null) {
                handled.computeIfAbsent(visit.agent(), a -> new ArrayList<>()).add(end);
            }
        }
        return people.stream()
                .map(person -> {
                    String agent = person.id();
                    Instant today = shifts.today(agent, now);
                    String state = states.getOrDefault(agent, "offline");
                    return new AgentTruth(
                            agent,
                            person.team(),
                            LiveState.valueOf(state.toUpperCase(Locale.ROOT).replace('-', '_')),
                            state.equals("away") ? agents.activity(agent) : null,
                            shifts.status(agent, now),
                            since(handled, agent, today),
                            since(missed, agent, today));
                })
                .toList();
    }

    private static long since(Map<String, List<Instant>> times, String agent, Instant from) {
        return times.getOrDefault(agent, List.of()).stream()
                .filter(t -> !t.isBefore(from))
                .count();
    }

    private TeamTruth truth(TeamEntry team, Instant now) {
        List<String> members = people.stream()
                .filter(p -> p.team().equals(team.id()))
                .map(AgentEntry::id)
                .toList();
        List<AttendanceStatus> statuses =
                members.stream().map(m -> shifts.status(m, now)).toList();
        return new TeamTruth(
                team.id(),
                members.stream().filter(m -> shifts.isScheduled(m, now)).count(),
                Collections.frequency(statuses, AttendanceStatus.PRESENT),
                Collections.frequency(statuses, AttendanceStatus.LATE),
                Collections.frequency(statuses, AttendanceStatus.NO_SHOW),
                Collections.frequency(statuses, AttendanceStatus.EXCUSED));
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
