package io.vigie.jobs.queues;

import io.vigie.contract.directory.QueueEntry;
import io.vigie.contract.live.QueueSnapshot;
import io.vigie.jobs.alerts.SubjectState;
import io.vigie.jobs.directory.QueueDescribed;
import io.vigie.jobs.repeats.RepeatedChange;
import io.vigie.jobs.visits.Visit;
import io.vigie.jobs.visits.Visit.Stage;
import io.vigie.jobs.visits.VisitChange;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One queue: what follows for it from a change, and from the time that is reached. */
final class LiveQueue {

    /** No such moment. */
    static final long NEVER = Long.MAX_VALUE;

    /** Rules of alerts look once a second. */
    private static final long SECOND = 1_000;

    /** Before any time is reached. */
    private static final long NO_TIME = Long.MIN_VALUE;

    private final QueueState state;
    private final History history;
    private final QueueEntry undescribed;

    /** @param undescribed what holds for it as long as nobody says anything of it */
    LiveQueue(QueueState state, History history, QueueEntry undescribed) {
        this.state = state;
        this.history = history;
        this.undescribed = undescribed;
    }

    /** Takes a change in; says whether a snapshot shows anything of it. */
    boolean take(QueueInput input, long reached) {
        boolean changed = input.visit() != null && apply(input.visit(), reached);
        changed |= input.repeated() != null && apply(input.repeated());
        changed |= input.agent() != null && state.agents.apply(input.agent());
        changed |= input.source() != null && state.sources.apply(input.source());
        changed |= input.described() != null && apply(input.described(), reached);
        return markChanged(changed, reached);
    }

    /** Moves on to the time reached; says whether a snapshot shows anything of it. */
    boolean reach(long reached) {
        boolean changed = state.opening.isDue(reached) && state.opening.look(entry(), reached);
        if (reached != NO_TIME && state.minutes.isNew(reached)) {
            changed |= state.minutes.turn(history, reached, zone());
            state.handleTimes.turn(state.minutes.now);
            changed |= !state.outlook.equals(outlook());
        }
        return markChanged(changed, reached);
    }

    /** The time comes from which some visits have waited for too long; says whether there are any. */
    boolean turnOver(long moment, long reached) {
        List<Waiter> turned = state.waiting.turnOver(moment);
        for (Waiter waiter : turned) {
            long minute = Minutes.of(waiter.queuedAt());
            state.minutes.book(history, Booking.of(minute, Sums.WAITING_OVER_TARGET, 1));
        }
        return markChanged(!turned.isEmpty(), reached);
    }

    /** Whether there is anything to show: it has visits or had some lately, or people say that it is there. */
    boolean isShown() {
        return state.described != null || hasVisits() || (state.isOut && !state.sources.isEmpty());
    }

    /** Whether nothing is known of it any more. */
    boolean isGone() {
        return !isShown() && state.agents.isEmpty() && state.sources.isEmpty();
    }

    /** Whether it can be shown: without a time nothing can be said of today. */
    boolean knowsTime() {
        return state.minutes.knowsTime();
    }

    /** When time alone changes something next, apart from those who wait, in ms. */
    long wakeAt() {
        Minutes minutes = state.minutes;
        if (!minutes.knowsTime()) {
            return isShown() ? Minutes.FIRST_TIME : NEVER;
        }
        long next = minutes.wakeAt();
        return state.handleTimes.isEmpty() ? next : Math.min(next, (minutes.now + 1) * Minutes.MILLIS);
    }

    /** When it opens or closes next, in ms. */
    long opensOrClosesAt() {
        return state.opening.changesAt;
    }

    /** Whether something is to be done when an event time is reached. */
    boolean isNeededAt(long moment) {
        return state.wakeAt == moment || state.seenAt == moment || state.waiting.isDueAt(moment);
    }

    /** What people say of it, or what holds when they say nothing. */
    QueueEntry entry() {
        return state.described == null ? undescribed : state.described;
    }

    QueueSnapshot snapshot(String version) {
        state.outlook = outlook();
        return QueueSnapshots.of(version, state, entry());
    }

    /** The minutes whose totals changed since they were last asked for. */
    List<MinuteSums> takeChangedMinutes() {
        List<MinuteSums> changed = history.takeChanged(state.minutes.changedSlots);
        state.minutes.changedSlots = 0;
        return changed;
    }

    private boolean apply(VisitChange change, long reached) {
        Visit before = change.before();
        Visit after = change.after();
        boolean wasOver = state.waiting.isOver(change.visit());
        boolean isOver = reached >= Waiting.overFrom(after);
        boolean changed = state.waiting.replace(change.visit(), before, after, reached);
        changed |= count(before, after);
        boolean altered = false;
        for (Booking booking : VisitBookings.of(before, wasOver, after, isOver)) {
            altered |= state.minutes.book(history, booking);
            changed |= !booking.delta().isZero() && state.minutes.isShown(booking.minute());
        }
        if (altered && change.lateEventAt() != VisitChange.IN_TIME) {
            changed |= state.minutes.correct(history, Minutes.of(change.lateEventAt()));
            state.lateEventAt = Math.min(state.lateEventAt, change.lateEventAt());
        }
        return changed;
    }

    private boolean apply(RepeatedChange change) {
        long minute = Minutes.of(change.queuedAt());
        state.minutes.book(history, Booking.of(minute, Sums.REPEATED, change.by()));
        return state.minutes.isShown(minute);
    }

    private boolean apply(QueueDescribed change, long reached) {
        QueueEntry before = entry();
        boolean changed = !Objects.equals(state.described, change.entry());
        state.described = change.entry();
        if (entry().serviceLevelFormula() != before.serviceLevelFormula()) {
            state.minutes.changedSlots |= history.markAll();
        }
        state.opening.changesAt = Minutes.FIRST_TIME;
        if (state.minutes.knowsTime()) {
            changed |= state.opening.look(entry(), reached);
            changed |= state.minutes.turnDay(history, reached, zone());
        }
        return changed;
    }

    /** Counts who is with an agent, and how long it took; says whether a snapshot shows anything of it. */
    private boolean count(@Nullable Visit before, @Nullable Visit after) {
        Stage old = before == null ? null : before.stage();
        Stage next = after == null ? null : after.stage();
        int talks = one(next == Stage.TALKING) - one(old == Stage.TALKING);
        int wraps = one(next == Stage.WRAPPING_UP) - one(old == Stage.WRAPPING_UP);
        state.talking += talks;
        state.wrappingUp += wraps;
        return state.handleTimes.replace(before, after) || talks != 0 || wraps != 0;
    }

    private boolean hasVisits() {
        return !state.minutes.isEmpty() || !state.waiting.isEmpty() || state.talking > 0 || state.wrappingUp > 0;
    }

    private Outlook outlook() {
        if (state.opening.closed) {
            return Outlook.NONE;
        }
        QueueEntry entry = entry();
        Load load = new Load(
                state.minutes.arrivals,
                state.handleTimes.recent.count(),
                state.handleTimes.recent.millis(),
                state.minutes.day.sums.get(Sums.ABANDONED),
                state.minutes.day.sums.get(Sums.LEFT_WAIT_MILLIS),
                entry.serviceLevelMillis(),
                entry.serviceLevelTarget());
        state.requirement = Requirement.of(load, state.requirement);
        return Outlook.of(state.requirement, state.agents.counts(), state.waiting.onTheLine());
    }

    /** What the rules of alerts see at a whole second; then they have seen it. */
    SubjectState subject() {
        long at = state.seenAt;
        long changedAt = Math.min(at, state.lateEventAt);
        state.seenAt = NEVER;
        state.lateEventAt = NEVER;
        return QueueSubject.of(snapshot(""), at, changedAt);
    }

    private boolean markChanged(boolean changed, long reached) {
        if (changed && state.seenAt == NEVER && reached != NO_TIME) {
            state.seenAt = Math.floorDiv(reached, SECOND) * SECOND + SECOND;
        }
        if (changed) {
            state.changedAt = reached;
            state.snapshots = state.snapshots.changed();
        }
        return changed;
    }

    private ZoneId zone() {
        return ZoneId.of(entry().timeZone());
    }

    private static int one(boolean counts) {
        return counts ? 1 : 0;
    }
}
