package io.vigie.oracle;

import io.vigie.contract.event.AgentState;
import io.vigie.contract.event.AgentStateEvent;
import io.vigie.contract.event.ClockEvent;
import io.vigie.contract.event.ShiftPlan;
import io.vigie.contract.live.LiveState;
import io.vigie.oracle.OracleAgentDay.Kind;
import io.vigie.oracle.OracleAgentDay.Punch;
import io.vigie.oracle.OracleAgentDay.Time;
import io.vigie.oracle.Timeline.Doing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The day of one agent: the shift that goes on, else the local day and all of a shift that goes over its begin or end. */
final class Daybook {

    private final Life life;
    private final Timeline timeline;
    private long from;
    private long until;

    Daybook(Life life) {
        this.life = life;
        timeline = new Timeline(life);
        from = life.midnight(life.now());
        until = Instant.ofEpochMilli(from)
                .atZone(life.zone())
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay(life.zone())
                .toInstant()
                .toEpochMilli();
        long midnight = from;
        long nextMidnight = until;
        for (WorkShift shift : life.shifts()) {
            long looked = Math.max(shift.lookedAtFrom(), life.endBefore(shift));
            if (shift.start() < midnight && shift.end() > midnight) {
                from = looked;
            }
            if (shift.start() < nextMidnight && shift.end() > nextMidnight) {
                until = shift.end();
            }
        }
        for (WorkShift shift : life.shifts()) {
            if (shift.holds(life.now())) {
                from = Math.max(shift.lookedAtFrom(), life.endBefore(shift));
                until = shift.end();
            }
        }
    }

    OracleAgentDay day(String agent, String name, String team) {
        return new OracleAgentDay(
                agent,
                name,
                team,
                life.zone().getId(),
                Instant.ofEpochMilli(from),
                Instant.ofEpochMilli(until),
                plan(),
                punches().stream()
                        .map(punch -> new Punch(punch.time(), punch.type() == ClockEvent.Type.IN))
                        .toList(),
                times());
    }

    private List<ShiftPlan> plan() {
        return life.shifts().stream()
                .flatMap(shift -> shift.parts().stream())
                .filter(part -> part.end() > from && part.start() < until)
                .sorted(Comparator.comparing(WorkShift.Part::start).thenComparing(WorkShift.Part::id))
                .map(WorkShift.Part::plan)
                .toList();
    }

    private List<ClockEvent> punches() {
        return life.punches().stream()
                .filter(punch ->
                        punch.time().toEpochMilli() >= from && punch.time().toEpochMilli() <= life.now())
                .toList();
    }

    private List<Time> times() {
        TreeSet<Long> moments = new TreeSet<>(timeline.moments().tailSet(from, true));
        moments.add(from);
        List<Time> times = new ArrayList<>();
        LiveState before = null;
        for (long t : moments) {
            Doing doing = timeline.doingAt(t);
            Time next = time(t, doing);
            boolean newTalk = before == LiveState.WRAPPING_UP && doing.state() == LiveState.TALKING;
            before = doing.state();
            if (times.isEmpty() || newTalk || !times.get(times.size() - 1).isLike(next)) {
                times.add(next);
            }
        }
        return times;
    }

    private Time time(long t, Doing doing) {
        Contact contact = doing.contact();
        Instant at = Instant.ofEpochMilli(t);
        if (contact != null) {
            return new Time(Kind.CONTACT, null, contact.queue(), at);
        }
        Kind kind = kindAt(t);
        return new Time(kind, kind == Kind.AWAY ? doing.activity() : null, null, at);
    }

    /** Outside of contacts. */
    private Kind kindAt(long t) {
        Kind byPhone = byPhone(life.believedAt(t), t);
        ClockEvent punch = null;
        for (ClockEvent each : punches()) {
            punch = each.time().toEpochMilli() <= t ? each : punch;
        }
        AgentStateEvent word = life.phoneAt(t);
        if (punch == null || (word != null && !word.time().isBefore(punch.time()))) {
            return byPhone;
        }
        if (punch.type() == ClockEvent.Type.OUT) {
            return Kind.OFFLINE;
        }
        return byPhone == Kind.OFFLINE ? Kind.DESK : byPhone;
    }

    /** Without a phone at the desk from the first contact of the day on. */
    private Kind byPhone(@Nullable AgentStateEvent phone, long t) {
        if (phone == null) {
            boolean seen = life.contacts().stream()
                    .anyMatch(contact -> contact.answeredAt() <= t && contact.workEndedAt() >= from);
            return seen ? Kind.DESK : Kind.OFFLINE;
        }
        if (phone.state() == AgentState.AWAY) {
            return Kind.AWAY;
        }
        return phone.state() == AgentState.READY ? Kind.DESK : Kind.OFFLINE;
    }
}
