package io.vigie.jobs.workload;

import io.vigie.jobs.attendance.Shift;
import io.vigie.jobs.attendance.Today;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** {@link Today} asked for many moments, most of which follow each other: it is looked for only where it may be another. */
public final class MovingToday {

    private final List<Shift> shifts;
    private final ZoneId zone;
    private long holdsFrom = Long.MAX_VALUE;
    private long holdsTo = Long.MIN_VALUE;
    private long from;

    /** @param shifts by start */
    MovingToday(List<Shift> shifts, ZoneId zone) {
        this.shifts = shifts;
        this.zone = zone;
    }

    /** A day that begins at one moment, from whenever it is seen. */
    public static MovingToday beginningAt(long moment) {
        MovingToday day = new MovingToday(List.of(), ZoneOffset.UTC);
        day.from = moment;
        day.holdsFrom = Long.MIN_VALUE;
        day.holdsTo = Long.MAX_VALUE;
        return day;
    }

    /** Where it begins, in ms. */
    long from(long moment) {
        if (moment < holdsFrom || moment >= holdsTo) {
            from = Today.from(shifts, zone, moment);
            holdsFrom = moment;
            holdsTo = Today.changesAt(shifts, zone, moment);
        }
        return from;
    }

    /** The first later moment from which on the day may begin elsewhere, in ms. */
    long changesAfter(long moment) {
        from(moment);
        return holdsTo;
    }
}
