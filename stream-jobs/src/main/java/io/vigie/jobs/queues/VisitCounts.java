package io.vigie.jobs.queues;

import io.vigie.contract.live.Counts;
import io.vigie.jobs.visits.Visit;
import io.vigie.jobs.visits.Visit.Stage;
import org.jspecify.annotations.Nullable;

/** What one visit gives to the totals of its minute. */
final class VisitCounts {

    private VisitCounts() {}

    /** @param over whether it waits for longer than the target time */
    static Counts of(@Nullable Visit visit, boolean over, QueueSettings settings) {
        if (visit == null) {
            return Counts.NONE;
        }
        Stage stage = visit.stage();
        boolean answered = stage.isAnswered();
        boolean abandoned = stage == Stage.ABANDONED;
        boolean inTime = visit.waitMillis() <= settings.serviceLevelMillis();
        boolean handled = stage == Stage.HANDLED;
        return new Counts(
                1,
                one(answered),
                one(abandoned),
                one(stage == Stage.FLOWED_OUT),
                one(stage == Stage.LOST),
                one(stage == Stage.WAITING),
                one(stage == Stage.UNFINISHED),
                one(visit.transferred()),
                one(abandoned && visit.waitMillis() <= settings.shortAbandonMillis()),
                one(answered && inTime),
                one(abandoned && inTime),
                one(over),
                answered ? visit.waitMillis() : 0,
                one(handled),
                visit.handleMillis(),
                0,
                0,
                0);
    }

    private static long one(boolean counts) {
        return counts ? 1 : 0;
    }
}
