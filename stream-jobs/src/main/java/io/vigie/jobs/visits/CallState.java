package io.vigie.jobs.visits;

import io.vigie.contract.event.CallEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** Whether an event comes after the time for which its call is kept. */
    boolean isTooLate(CallEvent event, long reached) {
        long at = event.time().toEpochMilli();
        Entry entry = leg(event.leg()).facts().entry();
        return at + LATEST_MILLIS < reached
                || (entry != null && at - entry.stamp().at() > LONGEST_CALL_MILLIS);
    }

    CallState with(CallEvent event, long reached, Circumstances circumstances) throws Exception {
        List<VisitState> next = new ArrayList<>(visits.size() + 1);
        for (VisitState visit : visits) {
            if (visit.leg() != event.leg()) {
                next.add(visit);
            }
        }
        next.add(leg(event.leg()).with(event, reached, circumstances));
        return new CallState(next);
    }

    /** The same call once the time has come so far; what is over is still there. */
    CallState at(long reached) {
        return new CallState(visits.stream().map(visit -> visit.at(reached)).toList());
    }

    /** The same call in circumstances that may have changed. */
    CallState in(String call, Circumstances circumstances) throws Exception {
        List<VisitState> next = new ArrayList<>(visits.size());
        for (VisitState visit : visits) {
            next.add(visit.in(call, circumstances));
        }
        return new CallState(next);
    }

    /** What is still kept at this time. */
    CallState kept(long reached) {
        return new CallState(
                visits.stream().filter(visit -> reached < visit.endsAt()).toList());
    }

    /** The legs that end at this time without anyone knowing what they were. */
    List<Integer> orphans(long reached) {
        return visits.stream()
                .filter(visit -> reached >= visit.endsAt() && visit.isOrphan())
                .map(VisitState::leg)
                .toList();
    }

    /** When time alone changes something next. */
    long wakeAt() {
        long first = NEVER;
        for (VisitState visit : visits) {
            first = Math.min(first, visit.wakeAt());
        }
        return first;
    }

    VisitState leg(int leg) {
        for (VisitState visit : visits) {
            if (visit.leg() == leg) {
                return visit;
            }
        }
        return VisitState.of(leg);
    }

    /** Who called on a leg: whom the leg itself names, else whom the first leg does; null when neither does. */
    @Nullable
    String caller(VisitState visit) {
        Entry own = visit.facts().entry();
        if (own != null && own.caller() != null) {
            return own.caller();
        }
        Entry first = leg(0).facts().entry();
        return first == null ? null : first.caller();
    }
}
