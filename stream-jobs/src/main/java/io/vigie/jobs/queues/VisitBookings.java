package io.vigie.jobs.queues;

import io.vigie.jobs.visits.Visit;
import io.vigie.jobs.visits.Visit.Stage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What visits give to the totals of their minutes. */
final class VisitBookings {

    private VisitBookings() {}

    /**
     * What follows when a visit changes: for one minute, or for two where it was queued at another time.
     *
     * @param wasOver whether it waited for longer than the target time
     * @param isOver whether it does now
     */
    static List<Booking> of(@Nullable Visit before, boolean wasOver, @Nullable Visit after, boolean isOver) {
        if (after == null) {
            return before == null ? List.of() : List.of(booking(before, before, wasOver, null, false));
        }
        if (before == null) {
            return List.of(booking(after, null, false, after, isOver));
        }
        return minuteOf(before) == minuteOf(after)
                ? List.of(booking(after, before, wasOver, after, isOver))
                : List.of(booking(before, before, wasOver, null, false), booking(after, null, false, after, isOver));
    }

    private static Booking booking(
            Visit at, @Nullable Visit before, boolean wasOver, @Nullable Visit after, boolean isOver) {
        Sums delta = new Sums();
        if (before != null) {
            add(delta, before, wasOver, -1);
        }
        if (after != null) {
            add(delta, after, isOver, 1);
        }
        return new Booking(
                minuteOf(at),
                delta,
                leftAfter(before),
                leftAfter(after),
                at.terms().client());
    }

    private static long minuteOf(Visit visit) {
        return Minutes.of(visit.queuedAt());
    }

    private static void add(Sums sums, Visit visit, boolean over, int sign) {
        Stage stage = visit.stage();
        boolean answered = stage.isAnswered();
        boolean abandoned = stage == Stage.ABANDONED;
        boolean inTime = visit.waitMillis() <= visit.terms().serviceLevelMillis();
        sums.add(Sums.OFFERED, sign);
        sums.add(columnOf(stage), sign);
        count(sums, Sums.UNFINISHED, stage == Stage.UNFINISHED, sign);
        count(sums, Sums.TRANSFERRED, visit.transferred(), sign);
        count(
                sums,
                Sums.SHORT_ABANDONED,
                abandoned && visit.waitMillis() <= visit.terms().shortAbandonMillis(),
                sign);
        count(sums, Sums.ANSWERED_WITHIN_TARGET, answered && inTime, sign);
        count(sums, Sums.ABANDONED_WITHIN_TARGET, abandoned && inTime, sign);
        count(sums, Sums.WAITING_OVER_TARGET, over, sign);
        count(sums, Sums.HANDLED, stage == Stage.HANDLED, sign);
        count(sums, Sums.WITH_CALLER, visit.withCaller(), sign);
        sums.add(Sums.WAIT_MILLIS, answered ? sign * visit.waitMillis() : 0);
        sums.add(Sums.HANDLE_MILLIS, sign * visit.handleMillis());
        sums.add(Sums.HOLD_MILLIS, sign * visit.holdMillis());
        sums.add(Sums.LEFT_WAIT_MILLIS, stage.hasLeft() ? sign * visit.waitMillis() : 0);
    }

    private static long leftAfter(@Nullable Visit visit) {
        return visit != null && visit.stage().hasLeft() ? visit.waitMillis() : Block.NO_WAIT;
    }

    private static int columnOf(Stage stage) {
        return switch (stage) {
            case WAITING -> Sums.WAITING;
            case LOST -> Sums.LOST;
            case ABANDONED -> Sums.ABANDONED;
            case FLOWED_OUT -> Sums.FLOWED_OUT;
            case TALKING, UNFINISHED, WRAPPING_UP, HANDLED -> Sums.ANSWERED;
        };
    }

    private static void count(Sums sums, int column, boolean counts, int sign) {
        if (counts) {
            sums.add(column, sign);
        }
    }
}
