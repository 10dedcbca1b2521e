package io.vigie.jobs.visits;

import io.vigie.contract.event.CallEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * All visits of one call.
 *
 * @param visits one for each leg of which something is known
 */
public record CallState(List<VisitState> visits) {

    private static final long LATEST_MILLIS = Duration.ofHours(48).toMillis();
    private static final long LONGEST_CALL_MILLIS = Duration.ofHours(28).toMillis();

    /** Nothing yet. */
    static final CallState NONE = new CallState(List.of());

    /** Time alone changes nothing more. */
    static final long NEVER = Long.MAX_VALUE;

    /**
     * What follows from an event or from time.
     *
     * @param orphans legs that ended without anyone knowing what they were
     */
    record Step(CallState next, List<VisitChange> changes, List<Integer> orphans) {}

    /** Whether an event comes after the time for which its call is kept. */
    boolean isTooLate(CallEvent event, long reached) {
        long at = event.time().toEpochMilli();
        Entry entry = leg(event.leg()).facts().entry();
        return at + LATEST_MILLIS < reached
                || (entry != null && at - entry.stamp().at() > LONGEST_CALL_MILLIS);
    }

    Step with(CallEvent event, long reached) {
        VisitState before = leg(event.leg());
        VisitState after = before.with(event, reached);
        List<VisitState> others = new ArrayList<>(visits.size() + 1);
        for (VisitState visit : visits) {
            if (visit.leg() != event.leg()) {
                others.add(visit);
            }
        }
        others.add(after);
        return new Step(new CallState(others), changes(event.call(), before, after), List.of());
    }

    Step at(String call, long reached) {
        List<VisitState> kept = new ArrayList<>(visits.size());
        List<VisitChange> changes = new ArrayList<>();
        List<Integer> orphans = new ArrayList<>();
        for (VisitState before : visits) {
            VisitState after = before.at(reached);
            if (reached < after.endsAt()) {
                kept.add(after);
            } else if (after.isOrphan()) {
                orphans.add(after.leg());
            }
            changes.addAll(changes(call, before, after));
        }
        return new Step(new CallState(kept), changes, orphans);
    }

    /** When time alone changes something next. */
    long wakeAt() {
        return visits.stream().mapToLong(VisitState::wakeAt).min().orElse(NEVER);
    }

    private VisitState leg(int leg) {
        for (VisitState visit : visits) {
            if (visit.leg() == leg) {
                return visit;
            }
        }
        return VisitState.of(leg);
    }

    private static List<VisitChange> changes(String call, VisitState before, VisitState after) {
        return VisitChange.between(after.leg() + "/" + call, before.visit(), after.visit(), VisitChange.IN_TIME);
    }
}
