package io.vigie.simulator;

import io.vigie.contract.event.CallEventType;

/** How often and how long a talk is on hold. Some callers hang up while they hold. */
final class Holds {

    private static final double HOLDS = 0.15;
    private static final int MOST = 3;
    private static final double ONE_MORE = 0.3;
    private static final double HANGS_UP = 0.04;

    private final World world;

    Holds(World world) {
        this.world = world;
    }

    /**
     * Plans the holds of a talk that begins now.
     *
     * @param talkMillis without hold
     * @return how long the talk is with its holds
     */
    double plan(Visit visit, double talkMillis) {
        Dice dice = world.dice();
        int holds = number();
        double passed = 0;
        double talked = 0;
        for (int i = 0; i < holds; i++) {
            double talk = talkMillis / (holds + 1) * dice.between(0.5, 1);
            talked += talk;
            passed += talk;
            world.in(passed, () -> hold(visit));
            passed += dice.between(10, 60) * Millis.SECOND;
            if (dice.chance(HANGS_UP)) {
                return passed;
            }
            world.in(passed, () -> resume(visit));
        }
        return passed + talkMillis - talked;
    }

    private int number() {
        int holds = world.dice().chance(HOLDS) ? 1 : 0;
        while (holds > 0 && holds < MOST && world.dice().chance(ONE_MORE)) {
            holds++;
        }
        return holds;
    }

    private void hold(Visit visit) {
        if (visit.stage == Visit.Stage.TALKING) {
            visit.held(world.now());
            world.journal().plain(visit, CallEventType.HELD);
        }
    }

    private void resume(Visit visit) {
        if (visit.stage == Visit.Stage.TALKING) {
            visit.resumed(world.now());
            world.journal().plain(visit, CallEventType.RESUMED);
        }
    }
}
