package io.vigie.oracle.mess;

import io.vigie.contract.event.CallEventType;
import io.vigie.contract.event.Reason;
import java.util.ArrayList;
import java.util.List;

/** The calls of agents, one spell of work after the other. Times in ms. */
final class Contacts {

    private static final long MINUTE = 60_000;
    private static final long HOUR = 60 * MINUTE;
    private static final List<Reason> REASONS = List.of(Reason.values());

    /** A call of an agent. */
    record Taken(String call, String agent, long answeredAt, Reason reason) {}

    private final ShiftWriter writer;
    private final Dice dice;
    private final List<Taken> taken = new ArrayList<>();

    Contacts(ShiftWriter writer, Dice dice) {
        this.writer = writer;
        this.dice = dice;
    }

    List<Taken> taken() {
        return taken;
    }

    /** Calls of a mood: all about the same, all unpleasant, or anything; one after the other, or with rest between. */
    long spell(String agent, long from, long until) {
        Reason same = dice.oneOf(REASONS);
        int mood = dice.below(4);
        boolean breathless = dice.oneIn(3);
        boolean brief = dice.oneIn(2);
        long at = from;
        while (at < until) {
            Reason reason = switch (mood) {
                case 0 -> dice.oneIn(15) ? dice.oneOf(REASONS) : same;
                case 1 -> dice.oneIn(6) ? Reason.ORDER : dice.oneOf(List.of(Reason.COMPLAINT, Reason.CONFLICT));
                default -> dice.oneOf(REASONS);
            };
            long over = call(agent, at, reason, dice.upTo(brief ? 2 * MINUTE : 12 * MINUTE));
            at = over
                    + (breathless
                            ? dice.oneOf(0, 1, 10_000, 14_999, 14_999, 15_000)
                            : dice.oneOf(0, 14_999, 59_999, 60_000, -20_000, 4 * MINUTE, dice.upTo(5 * MINUTE)));
            at = Math.max(at, from + 1);
        }
        return at;
    }

    /** @return when the after-call work is over */
    private long call(String agent, long answered, Reason reason, long talk) {
        String call = "call-" + taken.size();
        int leg = dice.oneIn(10) ? 1 : 0;
        taken.add(new Taken(call, agent, answered, reason));
        if (!dice.oneIn(5)) {
            writer.queued(call, leg, answered - dice.upTo(MINUTE));
        }
        if (dice.oneIn(12)) {
            writer.call(CallEventType.MISSED, call, leg, answered - 10, dice.oneOf(NastyShifts.AGENTS));
        }
        writer.call(CallEventType.ANSWERED, call, leg, answered, agent);
        long end = answered + talk;
        classify(call, leg, answered, end, reason);
        if (dice.oneIn(120)) {
            return end;
        }
        writer.call(dice.oneIn(15) ? CallEventType.TRANSFERRED : CallEventType.ENDED, call, leg, end, null);
        if (dice.oneIn(15)) {
            return end;
        }
        long wrapped = end + dice.oneOf(0, 0, dice.upTo(30_000), dice.upTo(3 * MINUTE), dice.upTo(15 * MINUTE));
        writer.call(CallEventType.WRAPPED, call, leg, wrapped, null);
        return wrapped;
    }

    /** During the talk, at its end, hours later, twice, or never. */
    private void classify(String call, int leg, long answered, long end, Reason reason) {
        switch (dice.below(9)) {
            case 0 -> {}
            case 1 -> writer.classified(call, leg, end + dice.between(HOUR, 12 * HOUR), reason);
            case 2 -> {
                writer.classified(call, leg, end + dice.upTo(MINUTE), dice.oneOf(REASONS));
                writer.classified(call, leg, end + dice.between(MINUTE, 3 * HOUR), reason);
            }
            case 3 -> writer.classified(call, leg, dice.between(answered, end), reason);
            default -> writer.classified(call, leg, end, reason);
        }
    }
}
