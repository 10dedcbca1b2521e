package io.vigie.oracle.mess;

import io.vigie.contract.event.Activity;
import io.vigie.contract.event.AgentState;
import io.vigie.contract.event.ClockEvent;
import io.vigie.oracle.mess.Rosters.Stint;
import java.util.List;

/** What agents do in a shift: how they come and go, and what lies between. Times in ms. */
final class Workdays {

    private static final long MINUTE = 60_000;
    private static final long HOUR = 60 * MINUTE;
    private static final List<Activity> ACTIVITIES = List.of(Activity.values());

    private final ShiftWriter writer;
    private final Contacts contacts;
    private final Dice dice;

    Workdays(ShiftWriter writer, Contacts contacts, Dice dice) {
        this.writer = writer;
        this.contacts = contacts;
        this.dice = dice;
    }

    /** Often exactly within grace, or a millisecond beyond; some never come. */
    void work(String agent, Stint stint) {
        if (dice.oneIn(7)) {
            return;
        }
        long came = stint.start()
                + dice.oneOf(
                        -2 * HOUR,
                        -10 * MINUTE,
                        0,
                        1,
                        5 * MINUTE,
                        5 * MINUTE + 1,
                        dice.upTo(MINUTE),
                        dice.between(-15 * MINUTE, 5 * MINUTE),
                        40 * MINUTE);
        long left = stint.end()
                + dice.oneOf(
                        -2 * HOUR, -5 * MINUTE - 1, -5 * MINUTE, 0, 0, dice.upTo(10 * MINUTE), dice.upTo(90 * MINUTE));
        if (NastyShifts.punches(agent)) {
            punches(agent, ClockEvent.Type.IN, came);
            if (!dice.oneIn(8)) {
                punches(agent, ClockEvent.Type.OUT, left);
            }
            if (dice.oneIn(4)) {
                long gone = dice.between(came, left);
                punches(agent, ClockEvent.Type.OUT, gone);
                punches(agent, ClockEvent.Type.IN, gone + dice.oneOf(0, 5 * MINUTE, 10 * MINUTE, 40 * MINUTE));
            }
        }
        if (NastyShifts.phones(agent) && !dice.oneIn(8)) {
            writer.phone(agent, AgentState.READY, null, came + dice.oneOf(0, 1, 2 * MINUTE, 5 * MINUTE, 20 * MINUTE));
            if (!dice.oneIn(6)) {
                writer.phone(agent, AgentState.OFFLINE, null, left + dice.oneOf(-1, 0, 1, MINUTE, 20 * MINUTE));
            }
        }
        between(agent, came, left);
    }

    /** Some punches are missing, some are read twice, some are taken back. */
    private void punches(String agent, ClockEvent.Type type, long at) {
        if (dice.oneIn(10)) {
            return;
        }
        ClockEvent punch = writer.punch(agent, NastyShifts.clockOf(agent), type, at);
        if (dice.oneIn(6)) {
            writer.punch(agent, "/clock/second-reader", type, at + dice.oneOf(0, 1, 3_000));
        }
        if (dice.oneIn(10)) {
            writer.withdraw(punch, at + dice.oneOf(0, 10 * MINUTE, 2 * HOUR));
        }
    }

    private void between(String agent, long came, long left) {
        long at = came + dice.upTo(10 * MINUTE);
        while (at < left) {
            long until = Math.min(left + dice.oneOf(0, 15 * MINUTE), at + dice.between(20 * MINUTE, 110 * MINUTE));
            at = contacts.spell(agent, at, until);
            if (NastyShifts.phones(agent)) {
                long pause =
                        dice.oneOf(3 * MINUTE, 5 * MINUTE - 1, 5 * MINUTE, 10 * MINUTE, 10 * MINUTE, 15 * MINUTE, HOUR);
                Activity activity = dice.oneOf(ACTIVITIES);
                writer.phone(agent, AgentState.AWAY, activity, at);
                if (dice.oneIn(4)) {
                    writer.phone(agent, AgentState.AWAY, dice.oneIn(2) ? activity : Activity.MEAL, at + pause / 2);
                }
                at += pause;
                if (!dice.oneIn(8)) {
                    writer.phone(agent, AgentState.READY, null, at);
                }
            } else {
                at += dice.upTo(30 * MINUTE);
            }
        }
    }
}
