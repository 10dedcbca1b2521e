package io.vigie.jobs.days;

import io.vigie.contract.event.ShiftPlan.PlannedActivity;
import io.vigie.contract.live.AgentDay;
import io.vigie.contract.live.AgentDay.DayPunch;
import io.vigie.contract.live.AgentDay.DayShift;
import io.vigie.contract.live.AgentDay.DaySpan;
import io.vigie.contract.live.AgentDay.PunchKind;
import io.vigie.jobs.attendance.Shift;
import io.vigie.jobs.attendance.Shifts;
import io.vigie.jobs.attendance.Span;
import io.vigie.jobs.attendance.Today;
import io.vigie.jobs.heard.Punch;
import io.vigie.jobs.plans.PlannedShift;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/**
 * An agent's day at a moment: a function of what is known and of that moment, whatever came first. Lists have an end, as
 * a record that the broker refuses would stop the job: of more than that, the first shifts, the last punches and spans.
 *
 * @param changesAt when time alone changes something of it next, in ms; {@link Long#MAX_VALUE} for never
 */
public record DayAt(
        Instant asOf,
        ZoneId zone,
        Instant from,
        Instant until,
        List<DayShift> plan,
        List<DayPunch> punches,
        List<DaySpan> spans,
        long changesAt) {

    static final int MOST_SHIFTS = 20;
    static final int MOST_PUNCHES = 200;
    static final int MOST_SPANS = 1_000;

    private static final Comparator<PlannedShift> ORDER =
            Comparator.comparingLong(PlannedShift::start).thenComparing(PlannedShift::id);

    /** @param now in ms */
    public static DayAt of(DayFacts facts, long now) {
        List<Shift> shifts = Shifts.of(facts.planned());
        Span today = Today.whole(shifts, facts.zone(), now);
        List<Punch> punches = facts.punches().stream()
                .filter(punch -> punch.at() >= today.from())
                .toList();
        DoneAt done = DoneAt.of(facts, punches, today.from(), now);
        return new DayAt(
                Instant.ofEpochMilli(now),
                facts.zone(),
                Instant.ofEpochMilli(today.from()),
                Instant.ofEpochMilli(today.until()),
                facts.planned().stream()
                        .filter(shift -> shift.start() < today.until() && shift.end() > today.from())
                        .sorted(ORDER)
                        .limit(MOST_SHIFTS)
                        .map(DayAt::told)
                        .toList(),
                last(MOST_PUNCHES, punches).stream().map(DayAt::told).toList(),
                List.copyOf(last(MOST_SPANS, done.spans())),
                Math.min(Math.min(done.changesAt(), facts.nextWordAt()), Today.changesAt(shifts, facts.zone(), now)));
    }

    /** What goes out for it. */
    public AgentDay toDay(String agent, String name, String team, String version) {
        return new AgentDay(agent, name, team, version, asOf, zone.getId(), from, until, plan, punches, spans);
    }

    private static <T> List<T> last(int most, List<T> all) {
        return all.subList(Math.max(0, all.size() - most), all.size());
    }

    private static DayPunch told(Punch punch) {
        return new DayPunch(Instant.ofEpochMilli(punch.at()), punch.in() ? PunchKind.IN : PunchKind.OUT);
    }

    private static DayShift told(PlannedShift shift) {
        return new DayShift(
                Instant.ofEpochMilli(shift.start()),
                Instant.ofEpochMilli(shift.end()),
                shift.flexible(),
                shift.flexible() ? Instant.ofEpochMilli(shift.coreStart()) : null,
                shift.flexible() ? Instant.ofEpochMilli(shift.coreEnd()) : null,
                shift.activities().stream()
                        .map(planned -> new PlannedActivity(
                                planned.activity(),
                                Instant.ofEpochMilli(planned.start()),
                                Instant.ofEpochMilli(planned.end())))
                        .toList());
    }
}
