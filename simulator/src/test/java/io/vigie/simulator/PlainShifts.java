package io.vigie.simulator;

import static java.util.Objects.requireNonNull;

import io.vigie.contract.event.AbsenceEvent;
import io.vigie.contract.event.AgentState;
import io.vigie.contract.event.AgentStateEvent;
import io.vigie.contract.event.ClockEvent;
import io.vigie.contract.event.ShiftEvent;
import io.vigie.contract.event.ShiftPlan;
import io.vigie.contract.live.AttendanceStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the events say of who is where the plan says, read anew for every moment from all events of an agent. */
final class PlainShifts {

    private static final Duration TWO_HOURS = Duration.ofHours(2);

    /** Shifts of the plan that touch. */
    private record Run(List<ShiftPlan> parts) {
        Instant start() {
            return parts.stream()
                    .map(ShiftPlan::start)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }

        Instant end() {
            return parts.stream()
                    .map(ShiftPlan::end)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }

        ShiftPlan first() {
            return parts.stream().min(Comparator.comparing(ShiftPlan::start)).orElseThrow();
        }

        ShiftPlan last() {
            return parts.stream().max(Comparator.comparing(ShiftPlan::end)).orElseThrow();
        }

        Instant boundStart() {
            return first().flexible() ? requireNonNull(first().coreStart()) : first().start();
        }

        Instant boundEnd() {
            return last().flexible() ? requireNonNull(last().coreEnd()) : last().end();
        }

        boolean holds(Instant now) {
            return !now.isBefore(start()) && !now.isAfter(end());
        }
    }

    private final ZoneId zone;
    private final Map<String, ShiftEvent> shifts = new HashMap<>();
    private final Map<String, AbsenceEvent> absences = new HashMap<>();
    private final Map<String, List<ClockEvent>> punches = new HashMap<>();
    private final Set<String> withdrawn = new HashSet<>();
    private final Map<String, List<AgentStateEvent>> phones = new HashMap<>();
    private Map<String, List<ShiftPlan>> plans = Map.of();

    PlainShifts(ZoneId zone) {
        this.zone = zone;
    }

    void add(ShiftEvent event) {
        shifts.put(event.shift(), event);
    }

    void add(AbsenceEvent event) {
        absences.put(event.absenceId(), event);
    }

    void add(ClockEvent event) {
        if (event.type() == ClockEvent.Type.WITHDRAWN) {
            withdrawn.add(requireNonNull(event.withdrawn()));
        } else {
            punches.computeIfAbsent(event.agent(), a -> new ArrayList<>()).add(event);
        }
    }

    void add(AgentStateEvent event) {
        phones.computeIfAbsent(event.agent(), a -> new ArrayList<>()).add(event);
    }

    /** To be called once after the last event, before any question. */
    void sort() {
        plans = new HashMap<>();
        for (ShiftEvent event : shifts.values()) {
            ShiftPlan plan = event.plan();
            if (plan != null) {
                plans.computeIfAbsent(plan.agent(), a -> new ArrayList<>()).add(plan);
            }
        }
        plans.values().forEach(list -> list.sort(Comparator.comparing(ShiftPlan::start)));
    }

    AttendanceStatus status(String agent, Instant now) {
        Run run = chosen(agent, now);
        Instant came = run == null ? null : came(agent, run);
        if (came == null && isExcused(agent, now)) {
            return AttendanceStatus.EXCUSED;
        } else if (run == null) {
            return AttendanceStatus.OFF;
        }
        Instant left = came == null ? null : left(agent, run, came);
        if (left != null && left.isBefore(run.boundEnd().minusMillis(run.last().graceMillis()))) {
            return AttendanceStatus.LEFT_EARLY;
        } else if (left != null || (came != null && now.isAfter(run.end()))) {
            return AttendanceStatus.COMPLETED;
        }
        Instant grace = run.boundStart().plusMillis(run.first().graceMillis());
        if (came != null) {
            return came.isAfter(grace) ? AttendanceStatus.LATE : AttendanceStatus.PRESENT;
        } else if (!now.isBefore(run.boundStart().plus(Duration.ofMinutes(30)))) {
            return AttendanceStatus.NO_SHOW;
        } else if (now.isAfter(grace)) {
            return AttendanceStatus.LATE;
        }
        return now.isBefore(run.boundStart()) ? AttendanceStatus.EXPECTED : AttendanceStatus.DUE;
    }

    boolean isScheduled(String agent, Instant now) {
        return runs(agent).stream().anyMatch(r -> !now.isBefore(r.boundStart()) && !now.isAfter(r.boundEnd()));
    }

    Instant today(String agent, Instant now) {
        Instant earlier = Instant.MIN;
        for (Run run : runs(agent)) {
            if (run.holds(now)) {
                Instant from = run.start().minus(TWO_HOURS);
                return from.isBefore(earlier) ? earlier : from;
            }
            earlier = run.end();
        }
        return LocalDate.ofInstant(now, zone).atStartOfDay(zone).toInstant();
    }

    private List<Run> runs(String agent) {
        List<Run> runs = new ArrayList<>();
        for (ShiftPlan plan : plans.getOrDefault(agent, List.of())) {
            Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && !plan.start().isAfter(last.end())) {
                last.parts().add(plan);
            } else {
                runs.add(new Run(new ArrayList<>(List.of(plan))));
            }
        }
        return runs;
    }

    private @Nullable Run chosen(String agent, Instant now) {
        List<Run> runs = runs(agent);
        for (Run run : runs) {
            if (run.holds(now)) {
                return run;
            }
        }
        for (Run run : runs) {
            if (!now.isBefore(run.start().minus(Duration.ofHours(1))) && !now.isAfter(run.start())) {
                return run;
            }
        }
        LocalDate today = LocalDate.ofInstant(now, zone);
        return runs.stream()
                .filter(r -> !r.start().isAfter(now)
                        && LocalDate.ofInstant(r.start(), zone).equals(today))
                .reduce((one, two) -> two)
                .orElse(null);
    }

    private boolean isExcused(String agent, Instant now) {
        return absences.values().stream()
                .map(AbsenceEvent::absence)
                .anyMatch(a -> a != null
                        && a.excused()
                        && a.agent().equals(agent)
                        && !now.isBefore(a.from())
                        && now.isBefore(a.until()));
    }

    private List<ClockEvent> standing(String agent) {
        return punches.getOrDefault(agent, List.of()).stream()
                .filter(p -> !withdrawn.contains(p.id()))
                .toList();
    }

    private @Nullable Instant came(String agent, Run run) {
        List<Instant> signs = new ArrayList<>();
        standing(agent).stream().filter(p -> p.type() == ClockEvent.Type.IN).forEach(p -> signs.add(p.time()));
        AgentState before = null;
        for (AgentStateEvent event : phones.getOrDefault(agent, List.of())) {
            if (event.state() != AgentState.OFFLINE && event.state() != before) {
                signs.add(event.time());
            }
            before = event.state();
        }
        return signs.stream()
                .filter(t -> !t.isBefore(run.start().minus(TWO_HOURS)) && !t.isAfter(run.end()))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private @Nullable Instant left(String agent, Run run, Instant came) {
        Instant until = runs(agent).stream()
                .map(r -> r.start().minus(TWO_HOURS))
                .filter(t -> t.isAfter(run.end()))
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
        List<ClockEvent> own = standing(agent).stream()
                .filter(p -> !p.time().isBefore(run.start().minus(TWO_HOURS))
                        && p.time().isBefore(until))
                .sorted(Comparator.comparing(ClockEvent::time))
                .toList();
        if (!own.isEmpty()) {
            ClockEvent last = own.get(own.size() - 1);
            boolean out = last.type() == ClockEvent.Type.OUT && last.time().isAfter(came);
            return out ? last.time() : null;
        }
        AgentStateEvent last = null;
        for (AgentStateEvent event : phones.getOrDefault(agent, List.of())) {
            last = event.time().isBefore(until) ? event : last;
        }
        return last != null && last.state() == AgentState.OFFLINE && last.time().isAfter(came) ? last.time() : null;
    }
}
