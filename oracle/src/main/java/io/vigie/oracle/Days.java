package io.vigie.oracle;

import io.vigie.contract.event.AbsenceEvent.Absence;
import io.vigie.contract.event.ClockEvent;
import io.vigie.oracle.Timeline.Run;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An agent's hours by local days: of shifts that have ended, and of work without a shift once it has. */
final class Days {

    /** From a punch in to the punch out, which is null while it is open. */
    private record Pair(long in, @Nullable Long out) {

        long millis() {
            return out == null ? 0 : out - in;
        }

        /** The part of it within a time. */
        long within(long from, long to) {
            return out == null ? 0 : Math.max(0, Math.min(out, to) - Math.max(in, from));
        }
    }

    private final String agent;
    private final String team;
    private final Life life;
    private final Map<String, OracleDay> days = new TreeMap<>();

    Days(String agent, String team, Life life) {
        this.agent = agent;
        this.team = team;
        this.life = life;
        List<Pair> unplanned = new ArrayList<>(pairs());
        for (WorkShift shift : life.shifts()) {
            List<Pair> own = unplanned.stream()
                    .filter(pair -> shift.lookedAtFrom() <= pair.in() && pair.in() <= shift.end())
                    .toList();
            unplanned.removeAll(own);
            if (shift.end() <= life.now()) {
                add(shift.start(), planned(shift, own));
            }
        }
        for (Pair pair : unplanned) {
            add(pair.in(), hours(0, pair.millis(), 0, 0, 0, 0, pair.out() == null));
        }
        // An open punch alone is no day before that day is over.
        String today = localDay(life.now());
        days.entrySet()
                .removeIf(day -> day.getKey().compareTo(today) >= 0
                        && day.getValue().plannedMillis() == 0
                        && day.getValue().workedMillis() == 0
                        && day.getValue().openPunch());
    }

    List<OracleDay> all() {
        return List.copyOf(days.values());
    }

    /** A second reader's punch the same way says nothing. */
    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        Long in = null;
        for (ClockEvent punch : life.punches()) {
            long at = punch.time().toEpochMilli();
            if (punch.type() == ClockEvent.Type.IN) {
                in = in == null ? Long.valueOf(at) : in;
            } else if (in != null) {
                pairs.add(new Pair(in, at));
                in = null;
            }
        }
        if (in != null) {
            pairs.add(new Pair(in, null));
        }
        return pairs;
    }

    private OracleDay planned(WorkShift shift, List<Pair> pairs) {
        long planned = 0;
        long worked = pairs.stream().mapToLong(Pair::millis).sum();
        long paid = 0;
        long absent = 0;
        long excused = 0;
        long flexible = 0;
        long flexibleExcused = 0;
        for (WorkShift.Part part : shift.parts()) {
            planned += part.millis();
            if (part.plan().flexible()) {
                flexible += part.millis();
                flexibleExcused += covered(missing(part, pairs));
            } else {
                List<Run> missing = missing(part, pairs);
                long missed = missing.stream().mapToLong(Run::millis).sum();
                long covered = covered(missing);
                paid += part.millis() - missed;
                absent += missed - covered;
                excused += covered;
            }
        }
        long paidFlexibly = Math.min(flexible, Math.max(0, worked - paid));
        long missed = flexible - paidFlexibly;
        long covered = Math.min(missed, flexibleExcused);
        return hours(
                planned,
                worked,
                paid + paidFlexibly,
                Objects.requireNonNullElse(new Presence(life, shift).lateMillis(), 0L),
                absent + missed - covered,
                excused + covered,
                pairs.stream().anyMatch(pair -> pair.out() == null));
    }

    /** Times of a planned shift at which nobody was clocked in. */
    private static List<Run> missing(WorkShift.Part part, List<Pair> pairs) {
        List<Run> missing = new ArrayList<>();
        long from = part.start();
        for (Pair pair : pairs) {
            if (pair.within(from, part.end()) > 0) {
                missing.add(new Run(from, Math.max(from, pair.in())));
                from = Math.max(from, Math.min(part.end(), Objects.requireNonNull(pair.out())));
            }
        }
        missing.add(new Run(from, part.end()));
        return missing;
    }

    /** How much of some times excused absences cover; where two do, once. */
    private long covered(List<Run> times) {
        long covered = 0;
        for (Run time : times) {
            long from = time.from();
            List<Absence> excusing = life.absences().stream()
                    .filter(Absence::excused)
                    .sorted((a, b) -> a.from().compareTo(b.from()))
                    .toList();
            for (Absence absence : excusing) {
                long begin = Math.max(from, absence.from().toEpochMilli());
                long end = Math.min(time.to(), absence.until().toEpochMilli());
                covered += Math.max(0, end - begin);
                from = Math.max(from, end);
            }
        }
        return covered;
    }

    private OracleDay hours(
            long planned, long worked, long paid, long late, long absent, long excused, boolean openPunch) {
        return new OracleDay(agent, team, "", planned, worked, paid, late, absent, excused, openPunch);
    }

    private String localDay(long at) {
        return Instant.ofEpochMilli(at).atZone(life.zone()).toLocalDate().toString();
    }

    private void add(long at, OracleDay more) {
        String day = localDay(at);
        OracleDay before = days.getOrDefault(day, hours(0, 0, 0, 0, 0, 0, false));
        days.put(
                day,
                new OracleDay(
                        agent,
                        team,
                        day,
                        before.plannedMillis() + more.plannedMillis(),
                        before.workedMillis() + more.workedMillis(),
                        before.paidMillis() + more.paidMillis(),
                        before.lateMillis() + more.lateMillis(),
                        before.absentMillis() + more.absentMillis(),
                        before.excusedMillis() + more.excusedMillis(),
                        before.openPunch() || more.openPunch()));
    }
}
