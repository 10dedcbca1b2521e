package io.vigie.dashboard.trials;

import io.vigie.contract.event.CallEventType;
import io.vigie.dashboard.trials.Mark.Entry;
import io.vigie.dashboard.trials.Stay.Stage;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the events of one visit in their order, and tells through which times it waited, was talked to and was
 * wrapped up: at each moment by the events up to it. So a visit that is not heard of for too long is gone, and comes back
 * with its next event, as it did on the day.
 */
final class VisitStays {

    private static final Duration LOST_AFTER = Duration.ofHours(2);
    private static final Duration CALLBACK_LOST_AFTER = Duration.ofHours(24);
    private static final Duration UNFINISHED_AFTER = Duration.ofHours(4);
    private static final Duration WRAPPED_AFTER = Duration.ofMinutes(10);
    private static final long NEVER = Long.MAX_VALUE;

    private @Nullable Entry entry;
    private long queuedAt;
    private @Nullable CallEventType outcome;
    private @Nullable Mark talkEnd;
    private boolean wrapped;

    /** Takes what is found. */
    @FunctionalInterface
    interface Taker {
        void take(String queue, Stay stay);
    }

    private VisitStays() {}

    /** For how long a visit may be silent and still be in a stage. */
    static Duration longestSilence(Stage stage) {
        return switch (stage) {
            case WAITING -> LOST_AFTER;
            case CALLBACK_WAITING -> CALLBACK_LOST_AFTER;
            case TALKING -> UNFINISHED_AFTER;
            case WRAPPING_UP -> WRAPPED_AFTER;
        };
    }

    /** @param marks of one visit, in any order; they are put in order */
    static void tell(List<Mark> marks, Taker taker) {
        marks.sort(Mark.ORDER);
        VisitStays visit = new VisitStays();
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            visit.see(mark);
            long next = i + 1 < marks.size() ? marks.get(i + 1).at() : NEVER;
            visit.tell(mark.at(), next, taker);
        }
    }

    private void see(Mark mark) {
        switch (mark.type()) {
            case QUEUED -> enter(mark);
            case ANSWERED, ABANDONED, FLOWED_OUT -> outcome = outcome == null ? mark.type() : outcome;
            case TRANSFERRED, ENDED -> talkEnd = talkEnd == null ? mark : talkEnd;
            case WRAPPED -> wrapped = true;
            case MISSED, HELD, RESUMED, CLASSIFIED -> {
                // They say no more than that the visit goes on.
            }
        }
    }

    private void enter(Mark mark) {
        if (entry == null) {
            entry = mark.entry();
            queuedAt = mark.at();
        }
    }

    /** Where it is from an event on, until the next or until it has been silent for too long. */
    private void tell(long at, long next, Taker taker) {
        Entry begun = entry;
        if (begun == null) {
            return;
        }
        if (outcome == null) {
            Stage stage = begun.callback() ? Stage.CALLBACK_WAITING : Stage.WAITING;
            tell(begun, stage, at, Math.min(next, at + silence(stage)), taker);
        } else if (outcome == CallEventType.ANSWERED && talkEnd == null) {
            tell(begun, Stage.TALKING, at, Math.min(next, at + silence(Stage.TALKING)), taker);
        } else if (outcome == CallEventType.ANSWERED && talkEnd != null && !wrapped) {
            long until = Math.min(next, talkEnd.at() + silence(Stage.WRAPPING_UP));
            tell(begun, Stage.WRAPPING_UP, at, until, taker);
        }
    }

    private void tell(Entry begun, Stage stage, long from, long until, Taker taker) {
        if (from < until) {
            taker.take(begun.queue(), new Stay(stage, queuedAt, from, until));
        }
    }

    private static long silence(Stage stage) {
        return longestSilence(stage).toMillis();
    }
}
