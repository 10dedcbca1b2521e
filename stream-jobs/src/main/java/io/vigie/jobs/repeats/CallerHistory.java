package io.vigie.jobs.repeats;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The visits of one caller to the queues of one client. A visit of leg 0 is a repeat when another call of the caller
 * entered a queue in the 24 h before it.
 *
 * @param visits in the order of their queueing
 */
public record CallerHistory(List<CallersVisit> visits) {

    private static final long WINDOW = Duration.ofHours(24).toMillis();

    /** An event may come 48 h after its time, and its visit looks back 24 h. */
    private static final long KEPT = Duration.ofHours(72).toMillis();

    /** Nothing yet. */
    static final CallerHistory NONE = new CallerHistory(List.of());

    /** Time alone changes nothing more. */
    static final long NEVER = Long.MAX_VALUE;

    /** What follows from something said of a visit. */
    record Step(CallerHistory next, List<RepeatedChange> changes) {}

    /** Takes in what is said of a visit: what is known already, and what takes back something else, changes nothing. */
    Step with(CallerVisit said) {
        CallersVisit known = known(said);
        boolean asSaid = known != null && known.isAsSaid(said);
        if (asSaid == said.entered()) {
            return new Step(this, List.of());
        }
        List<CallersVisit> next = new ArrayList<>(visits.size() + 1);
        next.addAll(visits);
        List<RepeatedChange> changes = new ArrayList<>(2);
        if (known != null) {
            remove(next, known, changes);
        }
        if (said.entered()) {
            add(next, CallersVisit.of(said), changes);
        }
        return new Step(new CallerHistory(next), List.copyOf(changes));
    }

    /** Without what no event can ask for any more. What was found of it stays: its minute is closed. */
    CallerHistory at(long reached) {
        return new CallerHistory(visits.stream()
                .filter(visit -> visit.queuedAt() + KEPT >= reached)
                .toList());
    }

    /** When the first visit is to be forgotten: 72 h after its queueing something may still ask for it. */
    long wakeAt() {
        return visits.isEmpty() ? NEVER : visits.get(0).queuedAt() + KEPT + 1;
    }

    private @Nullable CallersVisit known(CallerVisit said) {
        for (CallersVisit visit : visits) {
            if (visit.isSameVisit(said)) {
                return visit;
            }
        }
        return null;
    }

    private static void remove(List<CallersVisit> visits, CallersVisit visit, List<RepeatedChange> changes) {
        visits.remove(visit);
        if (visit.repeated()) {
            changes.add(new RepeatedChange(visit.queue(), visit.queuedAt(), -1));
        }
        reviewFrom(visits, firstAfter(visits, visit.queuedAt()), visit.queuedAt(), changes);
    }

    private static void add(List<CallersVisit> visits, CallersVisit visit, List<RepeatedChange> changes) {
        int place = firstAfter(visits, visit.queuedAt());
        visits.add(place, visit);
        reviewFrom(visits, place, visit.queuedAt(), changes);
    }

    /** Looks again at the visits from a place on for which what happened at a moment lies in the 24 h before. */
    private static void reviewFrom(List<CallersVisit> visits, int place, long at, List<RepeatedChange> changes) {
        for (int i = place; i < visits.size() && visits.get(i).queuedAt() <= at + WINDOW; i++) {
            CallersVisit before = visits.get(i);
            boolean repeated = isRepeat(visits, i);
            if (repeated != before.repeated()) {
                visits.set(i, before.repeated(repeated));
                changes.add(new RepeatedChange(before.queue(), before.queuedAt(), repeated ? 1 : -1));
            }
        }
    }

    private static boolean isRepeat(List<CallersVisit> visits, int place) {
        CallersVisit visit = visits.get(place);
        if (visit.leg() != 0) {
            return false;
        }
        for (int i = place - 1; i >= 0 && visits.get(i).queuedAt() >= visit.queuedAt() - WINDOW; i--) {
            CallersVisit earlier = visits.get(i);
            if (earlier.queuedAt() < visit.queuedAt() && !earlier.call().equals(visit.call())) {
                return true;
            }
        }
        return false;
    }

    private static int firstAfter(List<CallersVisit> visits, long at) {
        int place = visits.size();
        while (place > 0 && visits.get(place - 1).queuedAt() > at) {
            place--;
        }
        return place;
    }
}
