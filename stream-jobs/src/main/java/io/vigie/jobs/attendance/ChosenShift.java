package io.vigie.jobs.attendance;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The shift that an agent is held against: the one whose [start, end] holds now; else the one that begins within the
 * hour; else the last that began today; else none.
 *
 * @param shift null for none
 * @param countsBefore what the agent does from then on belongs to the next shift, in ms
 * @param until another one may be chosen from then on, in ms
 */
record ChosenShift(@Nullable Shift shift, long countsBefore, long until) {

    /** So long before its start a shift is chosen. */
    private static final long EXPECTED = Duration.ofHours(1).toMillis();

    static ChosenShift at(List<Shift> shifts, ZoneId zone, long now) {
        // Shifts lie apart, by start: the first not yet over is the only one that can run or be expected.
        int coming = 0;
        while (coming < shifts.size() && shifts.get(coming).end() < now) {
            coming++;
        }
        if (coming < shifts.size() && shifts.get(coming).start() - EXPECTED <= now) {
            return of(shifts, coming, shifts.get(coming).end() + 1);
        }
        long until = coming < shifts.size() ? shifts.get(coming).start() - EXPECTED : Next.NEVER;
        if (coming > 0 && shifts.get(coming - 1).start() >= LocalMidnight.before(now, zone)) {
            return of(shifts, coming - 1, Math.min(until, LocalMidnight.after(now, zone)));
        }
        return new ChosenShift(null, Next.NEVER, until);
    }

    private static ChosenShift of(List<Shift> shifts, int index, long until) {
        Shift shift = shifts.get(index);
        long countsBefore = Next.NEVER;
        if (index + 1 < shifts.size()) {
            long next = shifts.get(index + 1).start() - Presence.EARLIEST;
            countsBefore = next > shift.end() ? next : Next.NEVER;
        }
        return new ChosenShift(shift, countsBefore, until);
    }
}
