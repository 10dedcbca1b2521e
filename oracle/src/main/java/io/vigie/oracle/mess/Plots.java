package io.vigie.oracle.mess;

import io.vigie.contract.event.CallEventType;
import java.util.List;

/** What may become of a call. Times are in ms. */
final class Plots {

    private static final long HOUR = 3_600_000;
    private static final List<CallEventType> UNANSWERED =
            List.of(CallEventType.ABANDONED, CallEventType.FLOWED_OUT, CallEventType.ABANDONED);
    private static final List<CallEventType> ADRIFT = List.of(
            CallEventType.HELD,
            CallEventType.RESUMED,
            CallEventType.ENDED,
            CallEventType.WRAPPED,
            CallEventType.TRANSFERRED);

    private final CallWriter writer;
    private final Talks talks;
    private final Dice dice;
    private final long begin;

    Plots(CallWriter writer, Dice dice, long begin) {
        this.writer = writer;
        this.talks = new Talks(writer, dice);
        this.dice = dice;
        this.begin = begin;
    }

    void play() {
        switch (dice.below(16)) {
            case 0 -> rivals();
            case 1 -> forgottenInTheLine();
            case 2 -> endlessTalk();
            case 3 -> callback();
            case 4, 5 -> passedOn();
            case 6 -> neverQueued();
            case 7 -> orphan();
            case 8 -> queuedTwice();
            case 9 -> beforeItsQueueing();
            case 10, 11 -> givenUp();
            default -> plain();
        }
    }

    private void plain() {
        enter(0, begin);
        if (dice.oneIn(5)) {
            writer.missed(0, begin + 500);
        }
        talks.whole(0, begin + untilOutcome());
    }

    private void givenUp() {
        enter(0, begin);
        writer.plain(dice.oneOf(UNANSWERED), 0, begin + untilOutcome());
    }

    /** Two or three outcomes at the same time or a breath apart. */
    private void rivals() {
        enter(0, begin);
        long at = begin + untilOutcome();
        long end = talks.whole(0, at + dice.upTo(1));
        writer.plain(CallEventType.ABANDONED, 0, at + dice.upTo(1));
        if (dice.oneIn(2)) {
            writer.plain(CallEventType.FLOWED_OUT, 0, at);
        }
        if (dice.oneIn(2)) {
            writer.answered(0, Math.min(at, end));
        }
    }

    /** Never heard of again, or only about when it counts as lost. */
    private void forgottenInTheLine() {
        enter(0, begin);
        long last = begin + dice.oneOf(0, dice.upTo(HOUR));
        if (last > begin) {
            writer.missed(0, last);
        }
        long later = last + dice.oneOf(2 * HOUR + dice.between(-1, 1), 5 * HOUR);
        if (dice.oneIn(3)) {
            talks.whole(0, later);
        } else if (dice.oneIn(2)) {
            writer.plain(dice.oneOf(UNANSWERED), 0, later);
        }
    }

    /** Never heard to end, or only about when it counts as unfinished. */
    private void endlessTalk() {
        enter(0, begin);
        long answered = begin + untilOutcome();
        writer.answered(0, answered);
        long last = answered;
        if (dice.oneIn(2)) {
            last += HOUR;
            writer.plain(CallEventType.HELD, 0, last);
        }
        if (!dice.oneIn(3)) {
            talks.ends(0, last + dice.oneOf(4 * HOUR + dice.between(-1, 1), 9 * HOUR));
        }
    }

    private void callback() {
        writer.queued(0, begin, queue(), true);
        if (!dice.oneIn(4)) {
            talks.whole(0, begin + dice.oneOf(dice.upTo(HOUR), 3 * HOUR, 24 * HOUR + dice.between(-1, 1)));
        }
    }

    /** From queue to queue, at times to an agent; legs may begin before the one before has ended. */
    private void passedOn() {
        long at = begin;
        int legs = 2 + dice.below(3);
        for (int leg = 0; leg < legs; leg++) {
            boolean toAgent = leg > 0 && dice.oneIn(4);
            if (!toAgent) {
                enter(leg, at);
            }
            long answered = at + (toAgent ? 0 : untilOutcome());
            if (leg == legs - 1) {
                talks.whole(leg, answered);
            } else {
                writer.answered(leg, answered);
                long end = answered + dice.upTo(5 * 60_000);
                talks.holds(leg, answered, end);
                writer.plain(CallEventType.TRANSFERRED, leg, end);
                talks.wraps(leg, end);
                at = end + dice.oneOf(0, 0, 1, -200, dice.upTo(2_000));
            }
        }
    }

    /** A contact of its agent and of no queue. */
    private void neverQueued() {
        talks.whole(dice.below(2), begin);
    }

    private void orphan() {
        int leg = dice.below(2);
        for (int i = 1 + dice.below(3); i > 0; i--) {
            writer.plain(dice.oneOf(ADRIFT), leg, begin + dice.upTo(HOUR));
        }
    }

    private void queuedTwice() {
        enter(0, begin);
        enter(0, begin + dice.oneOf(0, 1, dice.upTo(5_000)));
        talks.whole(0, begin + untilOutcome());
    }

    /** Clocks that disagree: something of the visit, even its answer, lies before its queueing. */
    private void beforeItsQueueing() {
        long early = begin - dice.oneOf(1, 500, dice.upTo(60_000), dice.upTo(3 * HOUR));
        enter(0, begin);
        if (dice.oneIn(2)) {
            talks.whole(0, early);
        } else {
            writer.missed(0, early);
            writer.plain(CallEventType.ABANDONED, 0, begin + untilOutcome());
        }
    }

    private void enter(int leg, long at) {
        writer.queued(leg, at, queue(), dice.oneIn(25));
    }

    private String queue() {
        return dice.oneOf(NastyDays.QUEUES);
    }

    /** Often exactly at a limit or a millisecond beyond. */
    private long untilOutcome() {
        return dice.oneOf(0, 5_000, 5_001, 20_000, 20_001, 30_000, 30_001, dice.upTo(300_000), dice.upTo(60_000));
    }
}
