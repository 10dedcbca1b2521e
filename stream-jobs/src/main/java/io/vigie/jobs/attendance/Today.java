package io.vigie.jobs.attendance;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What today is for an agent. While a shift's [start, end] holds, both included: from 2 h before its start on, but not
 * before the end of the shift before it. Else from the midnight of the team's zone on.
 */
public final class Today {

    private static final long AHEAD = Duration.ofHours(2).toMillis();

    private Today() {}

    /**
     * Where today begins, in ms.
     *
     * @param shifts as {@link Shifts#of} gives them
     * @param now in ms
     */
    public static long from(List<Shift> shifts, ZoneId zone, long now) {
        @Nullable Shift before = null;
        for (Shift shift : shifts) {
            if (shift.start() <= now && now <= shift.end()) {
                long from = shift.start() - AHEAD;
                return before == null ? from : Math.max(from, before.end());
            }
            before = shift;
        }
        return LocalMidnight.before(now, zone);
    }

    /**
     * All of today, in ms. Outside of a shift that is the local day, with the whole of each shift that goes over its
     * begin or its end: what was at night is not cut in two by midnight.
     */
    public static Span whole(List<Shift> shifts, ZoneId zone, long now) {
        long midnight = LocalMidnight.before(now, zone);
        long nextMidnight = LocalMidnight.after(now, zone);
        long from = midnight;
        long until = nextMidnight;
        for (Shift shift : shifts) {
            if (shift.start() <= now && now <= shift.end()) {
                return new Span(from(shifts, zone, now), shift.end());
            }
            if (shift.start() < midnight && midnight < shift.end()) {
                from = from(shifts, zone, midnight);
            }
            if (shift.start() < nextMidnight && nextMidnight < shift.end()) {
                until = shift.end();
            }
        }
        return new Span(from, until);
    }

    /** The earliest moment after now, in ms, at which today may begin elsewhere. */
    public static long changesAt(List<Shift> shifts, ZoneId zone, long now) {
        Next next = new Next(now);
        next.consider(LocalMidnight.after(now, zone));
        for (Shift shift : shifts) {
            next.consider(shift.start());
            next.consider(shift.end() + 1);
        }
        return next.get();
    }
}
