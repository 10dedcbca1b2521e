package io.vigie.jobs.workload;

import io.vigie.jobs.attendance.Shift;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Where an agent's day begins, seen from a moment: while a shift's [start, end] holds it, 2 h before that, but not before
 * the end of the shift before; else at the local midnight.
 */
public final class Today {

    private final List<Shift> shifts;
    private final ZoneId zone;
    private long holdsFrom = Long.MAX_VALUE;
    private long holdsTo = Long.MIN_VALUE;
    private long from;

    /** @param shifts by start */
    Today(List<Shift> shifts, ZoneId zone) {
        this.shifts = shifts;
        this.zone = zone;
    }

    /** A day that begins at one moment, from whenever it is seen. */
    public static Today beginningAt(long moment) {
        Today day = new Today(List.of(), ZoneOffset.UTC);
        day.from = moment;
        day.holdsFrom = Long.MIN_VALUE;
        day.holdsTo = Long.MAX_VALUE;
        return day;
    }

    /** In ms. */
    long from(long moment) {
        if (moment < holdsFrom || moment >= holdsTo) {
            look(moment);
        }
        return from;
    }

    /** The first moment from which on the day begins elsewhere, in ms. */
    long changesAfter(long moment) {
        from(moment);
        return holdsTo;
    }

    private void look(long moment) {
        LocalDate day = Instant.ofEpochMilli(moment).atZone(zone).toLocalDate();
        from = midnight(day);
        holdsFrom = moment;
        holdsTo = midnight(day.plusDays(1));
        long before = Long.MIN_VALUE;
        for (Shift shift : shifts) {
            if (shift.start() > moment) {
                holdsTo = Math.min(holdsTo, shift.start());
                return;
            }
            if (moment <= shift.end()) {
                from = Math.max(shift.start() - Sessions.BEFORE_START, before);
                holdsTo = shift.end() + 1;
                return;
            }
            before = shift.end();
        }
    }

    private long midnight(LocalDate day) {
        return day.atStartOfDay(zone).toInstant().toEpochMilli();
    }
}
