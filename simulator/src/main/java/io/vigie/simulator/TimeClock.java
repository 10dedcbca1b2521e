package io.vigie.simulator;

import io.vigie.contract.event.ClockEvent;

/**
 * The badge reader at the door and, for those at home, on the screen. Some punches are told late, some twice, some are
 * forgotten, and some are of someone else's badge and withdrawn.
 */
final class TimeClock {

    private static final double FORGOTTEN = 0.02;
    private static final double FORGOTTEN_AT_HOME = 0.05;
    private static final double TWICE = 0.012;
    private static final double TOLD_LATE = 0.02;

    private final World world;

    TimeClock(World world) {
        this.world = world;
    }

    void in(Stint stint) {
        punch(stint, ClockEvent.Type.IN);
    }

    void out(Stint stint) {
        punch(stint, ClockEvent.Type.OUT);
    }

    /** Someone else takes the badge of an agent who is not there. */
    void mistaken(Stint stint) {
        if (stint.came() != null) {
            return;
        }
        String punch = world.notices().punched(stint.agent, ClockEvent.Type.IN, world.now());
        stint.punchedIn = world.now();
        world.in(world.dice().between(10, 40) * Millis.MINUTE, () -> {
            world.notices().withdrawn(stint.agent, punch);
            stint.punchedIn = null;
        });
    }

    private void punch(Stint stint, ClockEvent.Type type) {
        Dice dice = world.dice();
        boolean atHome = stint.agent.number % 4 == 1;
        if (dice.chance(atHome ? FORGOTTEN_AT_HOME : FORGOTTEN)) {
            return;
        }
        long at = world.now();
        if (dice.chance(TOLD_LATE)) {
            world.in(dice.between(15, 58) * Millis.MINUTE, () -> tell(stint, type, at));
            return;
        }
        tell(stint, type, at);
        if (dice.chance(TWICE)) {
            world.in(dice.between(1, 5) * Millis.SECOND, () -> tell(stint, type, world.now()));
        }
    }

    private void tell(Stint stint, ClockEvent.Type type, long at) {
        world.notices().punched(stint.agent, type, at);
        if (type == ClockEvent.Type.OUT) {
            stint.punchedOut = at;
        } else if (stint.punchedIn == null) {
            stint.punchedIn = at;
        }
    }
}
