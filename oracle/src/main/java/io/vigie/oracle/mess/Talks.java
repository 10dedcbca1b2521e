package io.vigie.oracle.mess;

import io.vigie.contract.event.CallEventType;

/** From the answer on: holds that overlap or stay open, ends before the beginning, work that is wrapped up or not. */
final class Talks {

    private static final long MINUTE = 60_000;

    private final CallWriter writer;
    private final Dice dice;

    Talks(CallWriter writer, Dice dice) {
        this.writer = writer;
        this.dice = dice;
    }

    /** A talk that ends, one way or the other. */
    long whole(int leg, long answeredAt) {
        writer.answered(leg, answeredAt);
        long end =
                answeredAt + dice.oneOf(-500, 0, 1, dice.upTo(MINUTE), dice.upTo(10 * MINUTE), dice.upTo(10 * MINUTE));
        holds(leg, answeredAt, end);
        ends(leg, end);
        return end;
    }

    /** The end of a talk, and what comes after it. */
    void ends(int leg, long end) {
        writer.plain(CallEventType.ENDED, leg, end);
        if (dice.oneIn(12)) {
            writer.plain(CallEventType.TRANSFERRED, leg, end + dice.between(-1, 1));
        }
        wraps(leg, end);
        if (dice.oneIn(20)) {
            writer.plain(CallEventType.RESUMED, leg, end + dice.upTo(30 * MINUTE));
        }
    }

    void holds(int leg, long from, long to) {
        for (int i = dice.below(5); i > 0; i--) {
            long at = dice.between(from - MINUTE / 2, Math.max(from, to) + MINUTE / 2);
            writer.plain(CallEventType.HELD, leg, at);
            if (!dice.oneIn(3)) {
                writer.plain(CallEventType.RESUMED, leg, at + dice.oneOf(0, dice.upTo(MINUTE), dice.upTo(MINUTE)));
            }
        }
    }

    void wraps(int leg, long end) {
        switch (dice.below(8)) {
            case 0 -> {}
            case 1 -> writer.plain(CallEventType.WRAPPED, leg, end);
            case 2 -> writer.plain(CallEventType.WRAPPED, leg, end - dice.upTo(MINUTE));
            case 3 -> writer.plain(CallEventType.WRAPPED, leg, end + 10 * MINUTE + dice.between(-1, 1));
            case 4 -> {
                writer.plain(CallEventType.WRAPPED, leg, end + dice.upTo(20 * MINUTE));
                writer.plain(CallEventType.WRAPPED, leg, end + dice.upTo(20 * MINUTE));
            }
            default -> writer.plain(CallEventType.WRAPPED, leg, end + dice.upTo(2 * MINUTE));
        }
    }
}
