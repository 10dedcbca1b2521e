package io.vigie.jobs.teams;

import io.vigie.jobs.attendance.RollCall;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * The figures of a team's minutes: where they change, by how much, so that agents may change what they gave to any of
 * them in any order. Minutes are told by their ends, in minutes since 1970; they are corrected for 48 h. Kept by Flink as
 * a POJO, hence the public fields.
 */
public final class MinutesOfTeam {

    static final long MILLIS = Duration.ofMinutes(1).toMillis();

    /** A minute that ended longer ago is told no more. */
    private static final long KEPT_MILLIS = Duration.ofHours(48).toMillis();

    /** The figures of all minutes before those that are kept. */
    public MinuteFigures before = MinuteFigures.NONE;

    /** By minute, how its figures differ from those of the minute before. */
    public Map<Long, MinuteFigures> changes = new HashMap<>();

    /** The ended ones whose figures were corrected since they were told. */
    public List<Corrected> corrected = new ArrayList<>();

    /** When the next minute ends, in ms; {@link TeamState#NEVER} while none is to be told. */
    public long endsAt = TeamState.NEVER;

    /** When corrections are told, in ms; {@link TeamState#NEVER} while there are none. */
    public long correctAt = TeamState.NEVER;

    /** Needed by Flink. */
    public MinutesOfTeam() {}

    /**
     * Minutes that were corrected.
     *
     * @param from the first
     * @param until the one after the last
     */
    public record Corrected(long from, long until) {}

    /**
     * Takes in what changed of an agent; says whether ended minutes have to be told again. Before any time is reached all
     * may have ended.
     */
    boolean apply(AgentOfMinutes change, long reached) {
        add(change.from(), change.before(), change.after());
        if (change.until() != AgentOfMinutes.OPEN) {
            add(change.until(), change.after(), change.before());
        }
        long running = reached == Long.MIN_VALUE ? AgentOfMinutes.OPEN : running(reached);
        if (change.from() >= running) {
            return false;
        }
        correct(change.from(), Math.min(change.until(), running));
        return true;
    }

    /** The figures of one minute. */
    MinuteFigures at(long minute) {
        MinuteFigures figures = before;
        for (Map.Entry<Long, MinuteFigures> change : changes.entrySet()) {
            if (change.getKey() <= minute) {
                figures = figures.plus(change.getValue());
            }
        }
        return figures;
    }

    /** Gives those that were corrected and have ended, with their figures, and takes them for told. */
    void takeCorrected(long reached, BiConsumer<Long, MinuteFigures> told) {
        TreeMap<Long, MinuteFigures> inOrder = new TreeMap<>(changes);
        for (Corrected some : corrected) {
            MinuteFigures figures = at(some.from() - 1);
            long until = Math.min(some.until(), running(reached));
            for (long minute = some.from(); minute < until; minute++) {
                MinuteFigures change = inOrder.get(minute);
                figures = change == null ? figures : figures.plus(change);
                told.accept(minute, figures);
            }
        }
        corrected.clear();
    }

    /** Forgets the minutes that ended too long before the time reached. */
    void forget(long reached) {
        long first = -Math.floorDiv(KEPT_MILLIS - reached, MILLIS);
        MinuteFigures figures = at(first - 1);
        changes.keySet().removeIf(minute -> minute < first);
        before = figures;
    }

    /** Whether nobody counts in any. */
    boolean isEmpty() {
        return changes.isEmpty() && before.equals(MinuteFigures.NONE) && corrected.isEmpty();
    }

    /** The first minute that has not ended. */
    private static long running(long reached) {
        return Math.floorDiv(reached, MILLIS) + 1;
    }

    private void add(long minute, RollCall gone, RollCall come) {
        MinuteFigures difference = MinuteFigures.of(come).minus(MinuteFigures.of(gone));
        MinuteFigures sum = changes.getOrDefault(minute, MinuteFigures.NONE).plus(difference);
        if (sum.equals(MinuteFigures.NONE)) {
            changes.remove(minute);
        } else {
            changes.put(minute, sum);
        }
    }

    private void correct(long from, long until) {
        long first = from;
        long end = until;
        List<Corrected> apart = new ArrayList<>();
        for (Corrected other : corrected) {
            if (other.until() < first || other.from() > end) {
                apart.add(other);
            } else {
                first = Math.min(first, other.from());
                end = Math.max(end, other.until());
            }
        }
        apart.add(new Corrected(first, end));
        apart.sort(Comparator.comparingLong(Corrected::from));
        corrected = apart;
    }
}
