package io.vigie.simulator;

import io.vigie.contract.event.CallEventType;
import io.vigie.contract.event.Reason;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws what becomes of the calls that begin in any second. */
final class LoadScript {

    enum Callers {
        WITHHELD,
        NEW,
        TWICE
    }

    /** Who takes the calls of one place in the second, in turn, so that each has one at a time. */
    record Agents(int first, int number) {
        String at(long second) {
            return "agent-" + (first + second % number);
        }
    }

    /**
     * One thing that happens to a call.
     *
     * @param call which of the calls of a second
     * @param number which of the events of the call
     * @param secondsIn how many seconds after that in which the call began
     * @param milli when within its second
     */
    record Step(
            int call,
            int number,
            long secondsIn,
            int milli,
            CallEventType type,
            int leg,
            Callers callers,
            @Nullable String queue,
            @Nullable Agents agents,
            @Nullable String to,
            @Nullable String toQueue,
            @Nullable Reason reason) {}

    private static final double TRANSFERS = 0.04;

    private final Dice dice;
    private final int queues;
    private final List<Step> steps = new ArrayList<>();
    private int agents;

    // The call that is being drawn.
    private int call;
    private int number;
    private int leg;
    private long at;
    private Callers callers = Callers.NEW;

    LoadScript(Dice dice, int queues) {
        this.dice = dice;
        this.queues = queues;
    }

    List<Step> steps() {
        return steps;
    }

    int agents() {
        return agents;
    }

    /** @param milli when within its second the call begins */
    void addCall(int callNumber, int milli) {
        call = callNumber;
        number = 0;
        leg = 0;
        at = milli;
        double who = dice.share();
        callers = who < 0.08 ? Callers.WITHHELD : who < 0.28 ? Callers.TWICE : Callers.NEW;
        addLeg(queue());
    }

    private void addLeg(String queue) {
        add(CallEventType.QUEUED, queue, null, null, null, null);
        double outcome = dice.share();
        pass(3 + dice.exponential(6), 1, 30);
        if (outcome < 0.05) {
            add(CallEventType.ABANDONED, null, null, null, null, null);
        } else if (outcome < 0.06) {
            add(CallEventType.FLOWED_OUT, null, null, "Voicemail", null, null);
        } else {
            addTalk();
        }
    }

    private void addTalk() {
        long talk = millis(dice.lognormal(30, 0.6), 4, 80);
        long wrap = millis(dice.lognormal(8, 0.6), 1, 20);
        Agents taking = agents(talk + wrap);
        if (dice.chance(0.03)) {
            add(CallEventType.MISSED, null, taking, null, null, null);
            pass(5, 5, 5);
        }
        add(CallEventType.ANSWERED, null, taking, null, null, null);
        long begun = at;
        if (dice.chance(0.12)) {
            at = begun + talk / 4;
            add(CallEventType.HELD, null, null, null, null, null);
            at = begun + talk / 2;
            add(CallEventType.RESUMED, null, null, null, null, null);
        }
        at = begun + talk;
        String next = leg == 0 && dice.chance(TRANSFERS) ? queue() : null;
        if (next == null) {
            add(CallEventType.ENDED, null, null, null, null, null);
        } else {
            add(CallEventType.TRANSFERRED, null, null, null, next, null);
        }
        at = begun + talk + wrap;
        if (dice.chance(0.75)) {
            add(CallEventType.CLASSIFIED, null, null, null, null, reason());
        }
        add(CallEventType.WRAPPED, null, null, null, null, null);
        if (next != null) {
            leg++;
            at = begun + talk;
            addLeg(next);
        }
    }

    private void add(
            CallEventType type,
            @Nullable String queue,
            @Nullable Agents taking,
            @Nullable String to,
            @Nullable String toQueue,
            @Nullable Reason reason) {
        steps.add(new Step(
                call,
                number++,
                at / 1_000,
                (int) (at % 1_000),
                type,
                leg,
                callers,
                queue,
                taking,
                to,
                toQueue,
                reason));
    }

    private void pass(double drawn, double fewest, double most) {
        at += millis(drawn, fewest, most);
    }

    /** Milliseconds, within bounds. */
    private static long millis(double drawn, double fewest, double most) {
        return Math.round(Math.max(fewest, Math.min(most, drawn)) * 1_000);
    }

    /** As many agents as it takes to answer one such call each second. */
    private Agents agents(long busyMillis) {
        Agents taking = new Agents(agents, (int) (busyMillis / 1_000 + 1));
        agents += taking.number();
        return taking;
    }

    private String queue() {
        double share = dice.share();
        return "queue-" + (int) (share * share * queues);
    }

    private Reason reason() {
        Reason[] reasons = Reason.values();
        return reasons[dice.below(reasons.length)];
    }
}
