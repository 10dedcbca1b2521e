package io.vigie.jobs.attendance;

import io.vigie.contract.live.AttendanceDay;
import java.util.List;

/**
 * An agent's hours of one local day, by the rules of {@link Hours} and {@link ShiftHours}. Durations in ms.
 *
 * @param day the local date, such as {@code 2026-11-23}
 * @param openPunch whether a punch in has no punch out
 */
public record DayHours(
        String day,
        long plannedMillis,
        long workedMillis,
        long paidMillis,
        long lateMillis,
        long absentMillis,
        long excusedMillis,
        boolean openPunch) {

    /**
     * All days that can be told at a moment, by date: those of shifts that have ended, and of work without a shift. A
     * day tells only of what is given: to leave out those of which something is forgotten is up to the caller.
     *
     * @param now in ms
     */
    public static List<DayHours> of(AttendanceFacts facts, long now) {
        return Hours.at(facts, now);
    }

    /** The earliest moment after now, in ms, at which time alone may change a day; {@link Long#MAX_VALUE} for none. */
    public static long changesAt(AttendanceFacts facts, long now) {
        return Hours.changesAt(facts, now);
    }

    /** What goes out for it. */
    public AttendanceDay toDay(String agent, String team, String version) {
        return new AttendanceDay(
                agent,
                team,
                day,
                version,
                plannedMillis,
                workedMillis,
                paidMillis,
                lateMillis,
                absentMillis,
                excusedMillis,
                openPunch);
    }

    DayHours plus(DayHours other) {
        return new DayHours(
                day,
                plannedMillis + other.plannedMillis,
                workedMillis + other.workedMillis,
                paidMillis + other.paidMillis,
                lateMillis + other.lateMillis,
                absentMillis + other.absentMillis,
                excusedMillis + other.excusedMillis,
                openPunch || other.openPunch);
    }
}
