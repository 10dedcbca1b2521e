package io.vigie.oracle;

import io.vigie.contract.event.AgentState;
import io.vigie.contract.event.ClockEvent;
import io.vigie.oracle.Timeline.Piece;
import io.vigie.oracle.Timeline.Run;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Time at work, planned or not, in which flags may be up. Times in ms.
 *
 * @param shift null for work without a plan
 */
record Session(long from, @Nullable WorkShift shift) {

    private static final long AWAY_FOR_GOOD = 60 * 60_000;

    /** The one that is going on now; null for none. */
    static @Nullable Session now(Life life, Timeline timeline) {
        long now = life.now();
        Long shiftEnd = null;
        for (WorkShift shift : life.shifts()) {
            long from = Math.max(shift.lookedAtFrom(), life.endBefore(shift));
            if (from <= now && now < shift.end()) {
                return new Session(from, shift);
            }
            if (shift.end() <= now) {
                shiftEnd = shift.end();
            }
        }
        List<Run> offline = timeline.runs(Piece::isOffline);
        Long searchFrom = shiftEnd == null ? Long.valueOf(Long.MIN_VALUE) : goneForGood(offline, shiftEnd, false);
        NavigableSet<Long> signs = signsOfPresence(life);
        while (searchFrom != null) {
            Long begin = signs.ceiling(searchFrom);
            if (begin == null) {
                return null;
            }
            Long end = goneForGood(offline, begin, true);
            if (end == null) {
                return new Session(begin, null);
            }
            searchFrom = end;
        }
        return null;
    }

    /**
     * The first moment from {@code from} on at which an agent has been offline for an hour without break.
     *
     * @param anew whether only what lies after {@code from} counts
     */
    private static @Nullable Long goneForGood(List<Run> offline, long from, boolean anew) {
        for (Run run : offline) {
            long begin = anew ? Math.max(run.from(), from) : run.from();
            long gone = Math.max(begin + AWAY_FOR_GOOD, from);
            if (gone <= run.to()) {
                return gone;
            }
        }
        return null;
    }

    private static NavigableSet<Long> signsOfPresence(Life life) {
        NavigableSet<Long> signs = new TreeSet<>();
        life.contacts().forEach(contact -> signs.add(contact.answeredAt()));
        life.phone().stream()
                .filter(event -> event.state() != AgentState.OFFLINE)
                .forEach(event -> signs.add(event.time().toEpochMilli()));
        life.punches().stream()
                .filter(punch -> punch.type() == ClockEvent.Type.IN)
                .forEach(punch -> signs.add(punch.time().toEpochMilli()));
        return signs;
    }
}
