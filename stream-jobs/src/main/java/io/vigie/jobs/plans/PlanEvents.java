package io.vigie.jobs.plans;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was said of one plan, as far as it still matters.
 *
 * @param holds the latest whose time has come; null before any has
 * @param waiting what was said ahead of its time, in order
 */
public record PlanEvents(@Nullable PlanEvent holds, List<PlanEvent> waiting) {

    static final PlanEvents NONE = new PlanEvents(null, List.of());

    /** When nothing wakes. */
    static final long NEVER = Long.MAX_VALUE;

    /** With one event more, whose time may not have come; a repeat, or what a later one has replaced, adds nothing. */
    PlanEvents with(PlanEvent event) {
        if (holds != null && event.compareTo(holds) <= 0) {
            return this;
        }
        int place = Collections.binarySearch(waiting, event);
        if (place >= 0) {
            return this;
        }
        List<PlanEvent> next = new ArrayList<>(waiting);
        next.add(-place - 1, event);
        return new PlanEvents(holds, next);
    }

    /** As of a time reached. */
    PlanEvents at(long reached) {
        @Nullable PlanEvent latest = holds;
        List<PlanEvent> ahead = new ArrayList<>();
        for (PlanEvent event : waiting) {
            if (event.at() <= reached) {
                latest = event;
            } else {
                ahead.add(event);
            }
        }
        return new PlanEvents(latest, ahead);
    }

    /** Whether nothing that may still come can bear on it. */
    boolean isOver(long reached) {
        return waiting.isEmpty() && (holds == null || holds.knownUntil() < reached);
    }

    /** When time alone changes something next, in ms: what waits comes to hold, or all is over. */
    long wakeAt() {
        if (!waiting.isEmpty()) {
            return waiting.get(0).at();
        }
        return holds == null ? NEVER : holds.knownUntil() + 1;
    }

    /** What turns the plan as it was into this. */
    List<PlanChange> changesFrom(PlanEvents before, String plan) {
        @Nullable String had = agentOf(before.holds);
        @Nullable String has = agentOf(holds);
        List<PlanChange> changes = new ArrayList<>(2);
        if (had != null && !had.equals(has)) {
            changes.add(new PlanChange(had, plan, null, null));
        }
        if (has != null && holds != null && !holds.saysTheSameAs(before.holds)) {
            changes.add(new PlanChange(has, plan, holds.shift(), holds.absence()));
        }
        return changes;
    }

    private static @Nullable String agentOf(@Nullable PlanEvent event) {
        return event == null ? null : event.agent();
    }
}
