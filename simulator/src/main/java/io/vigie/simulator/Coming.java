package io.vigie.simulator;

/** Who comes to a shift, and when: most in time, some late, some not at all. */
final class Coming {

    /** Until then a plan may change. */
    static final long SETTLED_BEFORE = 150 * Millis.MINUTE;

    private static final double STAYS_AWAY = 0.008;
    private static final double VERY_LATE = 0.01;
    private static final double LATE = 0.05;
    private static final double JUST_IN_TIME = 0.12;
    private static final double GOES_EARLY = 0.015;
    private static final double MISTAKEN_BADGE = 0.04;

    private final World world;
    private final Duty duty;
    private final Sickness sickness;
    private final TimeClock clock;

    Coming(World world, Duty duty) {
        this.world = world;
        this.duty = duty;
        this.sickness = new Sickness(world);
        this.clock = new TimeClock(world);
    }

    /** Settles who comes to a shift that begins soon, once. */
    void settle(Stint stint) {
        if (stint.isCancelled || stint.isSettled || world.now() < stint.start() - SETTLED_BEFORE) {
            return;
        }
        stint.isSettled = true;
        Dice dice = world.dice();
        if (sickness.keepsAway(stint) || dice.chance(STAYS_AWAY)) {
            if (dice.chance(MISTAKEN_BADGE)) {
                world.at(stint.start() + minutes(-5, 5), () -> clock.mistaken(stint));
            }
            return;
        }
        world.at(stint.start() + delay(stint), () -> come(stint));
        if (dice.chance(GOES_EARLY)) {
            world.at(stint.end() - minutes(30, 150), () -> goEarly(stint));
        }
        world.at(stint.start() + Millis.MINUTE, () -> await(stint));
    }

    private long delay(Stint stint) {
        Dice dice = world.dice();
        double fate = dice.share();
        long room = stint.end() - stint.start();
        if (fate < VERY_LATE && room > 4 * Millis.HOUR) {
            return minutes(32, 110);
        } else if (fate < VERY_LATE + LATE) {
            return (stint.first().flexible() ? Millis.HOUR : 0) + minutes(6, 26);
        } else if (stint.first().flexible()) {
            return minutes(-10, 60);
        } else if (stint.start() <= world.now()) {
            return world.now() - stint.start() + minutes(0, 1);
        }
        return fate < VERY_LATE + LATE + JUST_IN_TIME ? minutes(0, 4) : minutes(-12, -1);
    }

    private void come(Stint stint) {
        clock.in(stint);
        long sits = Math.max(world.now() + minutes(0.1, 2), stint.start() - minutes(0, 2));
        world.at(sits, () -> duty.come(stint));
    }

    /** Looks when it is time to go: plans change meanwhile. */
    private void await(Stint stint) {
        if (stint.last().flexible() && stint.goesAt == stint.end()) {
            stint.goesAt = stint.end() - minutes(0, 55);
        }
        if (world.now() < stint.goesAt) {
            world.at(stint.goesAt, () -> await(stint));
        } else if (stint.agent.stint == stint) {
            go(stint);
        }
    }

    private void go(Stint stint) {
        if (duty.mustStay(stint.agent)) {
            world.in(Millis.MINUTE, () -> go(stint));
        } else {
            duty.goWhenFree(stint);
        }
    }

    private void goEarly(Stint stint) {
        if (stint.agent.stint == stint && !stint.isTimeToGo) {
            duty.goWhenFree(stint);
            if (world.dice().chance(0.4)) {
                sickness.goesHome(stint);
            }
        }
    }

    private long minutes(double fewest, double most) {
        return Math.round(world.dice().between(fewest, most) * Millis.MINUTE);
    }
}
