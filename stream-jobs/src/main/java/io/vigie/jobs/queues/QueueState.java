package io.vigie.jobs.queues;

import io.vigie.contract.live.AgentCounts;
import io.vigie.contract.live.Counts;
import io.vigie.contract.live.QueueSnapshot;
import io.vigie.contract.live.Staffing;
import io.vigie.contract.live.Totals;
import io.vigie.jobs.visits.Visit;
import io.vigie.jobs.visits.Visit.Stage;
import io.vigie.jobs.visits.VisitChange;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One queue: its visits now and its totals. Kept by Flink as a POJO, hence the public fields. */
public final class QueueState {

    /** Nothing to look at again. */
    static final long NEVER = Long.MAX_VALUE;

    public Waiting waiting = new Waiting();
    public Minutes minutes = new Minutes();
    public long talking;
    public long wrappingUp;

    /** The time reached at the last change, in ms. */
    public long changedAt = Long.MIN_VALUE;

    /** Needed by Flink. */
    public QueueState() {}

    boolean isEmpty() {
        return minutes.isEmpty() && waiting.isEmpty();
    }

    /** Whether a time has been reached, without which nothing can be said of today. */
    boolean knowsTime() {
        return minutes.now != Minutes.UNKNOWN;
    }

    /**
     * Takes a change in.
     *
     * @return when the visit will have waited for longer than the target time; {@link #NEVER} if it cannot
     */
    long apply(VisitChange change, long reached, QueueSettings settings) {
        String name = change.visit();
        Visit before = change.before();
        Visit after = change.after();
        remove(before, name, settings);
        long overFrom = add(after, name, reached, settings);
        talking += is(after, Stage.TALKING) - is(before, Stage.TALKING);
        wrappingUp += is(after, Stage.WRAPPING_UP) - is(before, Stage.WRAPPING_UP);
        changedAt = reached;
        return overFrom;
    }

    /** The time is reached from which these visits have waited for too long; says whether there are any. */
    boolean turnOver(long moment, long reached) {
        List<Waiter> turned = waiting.turnOver(moment);
        for (Waiter waiter : turned) {
            minutes.add(Minutes.of(waiter.queuedAt()), ONE_OVER);
        }
        changedAt = turned.isEmpty() ? changedAt : reached;
        return !turned.isEmpty();
    }

    /** Moves the windows on; says whether they show something else. */
    boolean turn(long reached, QueueSettings settings) {
        boolean changed = minutes.turn(reached, ZoneId.of(settings.zone()));
        changedAt = changed ? reached : changedAt;
        return changed;
    }

    QueueSnapshot snapshot(String queue, String version, QueueSettings settings) {
        List<Instant> waitingSince = waiting.oldest();
        return new QueueSnapshot(
                queue,
                settings.client(),
                queue,
                version,
                Instant.ofEpochMilli(changedAt),
                null,
                false,
                0,
                waiting.onTheLine(),
                waiting.callbacks,
                talking,
                wrappingUp,
                waitingSince.isEmpty() ? null : waitingSince.get(0),
                waitingSince,
                AgentCounts.NONE,
                null,
                new Staffing(null, 0),
                totals(minutes.sumToday, settings),
                totals(minutes.sum15, settings),
                totals(minutes.sum60, settings),
                settings.serviceLevelFormula(),
                settings.serviceLevelMillis() / 1000.0,
                settings.serviceLevelTarget());
    }

    private static final Counts ONE_OVER = new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0);

    private void remove(@Nullable Visit before, String name, QueueSettings settings) {
        if (before == null) {
            return;
        }
        Counts gave = VisitCounts.of(before, waiting.isOver(name), settings);
        minutes.add(Minutes.of(before.queuedAt()), Counts.NONE.minus(gave));
        waiting.remove(name, overFrom(before, settings));
    }

    private long add(@Nullable Visit after, String name, long reached, QueueSettings settings) {
        if (after == null) {
            return NEVER;
        }
        long overFrom = overFrom(after, settings);
        boolean waits = after.stage() == Stage.WAITING;
        boolean over = waits && reached >= overFrom;
        if (waits) {
            waiting.add(name, new Waiter(after.queuedAt(), after.callback(), over), overFrom);
        }
        minutes.add(Minutes.of(after.queuedAt()), VisitCounts.of(after, over, settings));
        return waits && !over ? overFrom : NEVER;
    }

    /** The first millisecond at which a visit has waited for longer than the target time. */
    private static long overFrom(Visit visit, QueueSettings settings) {
        return visit.callback() ? NEVER : visit.queuedAt() + settings.serviceLevelMillis() + 1;
    }

    private static int is(@Nullable Visit visit, Stage stage) {
        return visit != null && visit.stage() == stage ? 1 : 0;
    }

    private static Totals totals(Counts counts, QueueSettings settings) {
        return Totals.of(counts, null, settings.serviceLevelFormula());
    }
}
