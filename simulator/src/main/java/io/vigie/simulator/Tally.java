package io.vigie.simulator;

import io.vigie.contract.live.Counts;
import io.vigie.contract.live.ServiceLevelFormula;
import io.vigie.contract.live.Totals;
import org.jspecify.annotations.Nullable;

/** What became of some visits to one queue. */
final class Tally {

    private Counts counts = Counts.NONE;
    private @Nullable Long longestWaitMillis;

    void add(Tally other) {
        counts = counts.plus(other.counts);
        longest(other.longestWaitMillis);
    }

    /** Adds a visit as it stands at this time. */
    void add(Visit visit, long now) {
        counts = counts.plus(counts(visit, now));
        if (visit.outcome() != Visit.Outcome.NONE) {
            longest(visit.waitMillis());
        }
    }

    Totals totals(ServiceLevelFormula formula) {
        return Totals.of(counts, longestWaitMillis, formula);
    }

    private void longest(@Nullable Long wait) {
        if (wait != null && (longestWaitMillis == null || wait > longestWaitMillis)) {
            longestWaitMillis = wait;
        }
    }

    private static Counts counts(Visit visit, long now) {
        long target = visit.line.plan.entry().serviceLevelMillis();
        boolean answered = visit.outcome() == Visit.Outcome.ANSWERED;
        boolean abandoned = visit.outcome() == Visit.Outcome.ABANDONED;
        boolean inTime = visit.waitMillis() <= target;
        boolean handled = visit.isHandled(now);
        boolean missedAlready = visit.isWaiting(now) && !visit.isCallback() && now - visit.queuedAt > target;
        boolean withCaller = visit.leg == 0 && visit.call.caller != null;
        return new Counts(
                1,
                one(answered),
                one(abandoned),
                one(visit.outcome() == Visit.Outcome.FLOWED_OUT),
                one(visit.isLost(now)),
                one(visit.isWaiting(now)),
                one(visit.isUnfinished(now)),
                one(visit.isTransferred()),
                one(abandoned && visit.waitMillis() <= visit.line.plan.entry().shortAbandonMillis()),
                one(answered && inTime),
                one(abandoned && inTime),
                one(missedAlready),
                answered ? visit.waitMillis() : 0,
                one(handled),
                handled ? visit.handleMillis() : 0,
                handled ? visit.holdMillis() : 0,
                one(withCaller),
                one(withCaller && visit.repeated));
    }

    private static long one(boolean is) {
        return is ? 1 : 0;
    }
}
