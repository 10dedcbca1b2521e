package io.vigie.simulator;

import io.vigie.contract.event.CallEventType;

/** How long callers wait, and what they do then. */
final class Patience {

    private static final double SHORT_TEMPERED = 0.02;
    private static final String VOICEMAIL = "Voicemail";

    private final World world;
    private final Floor floor;

    Patience(World world, Floor floor) {
        this.world = world;
        this.floor = floor;
    }

    void begin(Visit visit) {
        world.in(millis(visit.line.plan), () -> giveUp(visit));
        Overflow overflow = visit.line.plan.overflow();
        if (overflow != null) {
            world.in(overflow.afterSeconds() * Millis.SECOND, () -> flowOut(visit, overflow));
        }
    }

    private double millis(QueuePlan plan) {
        Dice dice = world.dice();
        return dice.chance(SHORT_TEMPERED)
                ? dice.between(0.5, 5) * Millis.SECOND
                : (5 + dice.exponential(plan.patienceSeconds())) * Millis.SECOND;
    }

    private void giveUp(Visit visit) {
        if (!visit.isOnLine()) {
            return;
        }
        if (floor.untold.isNext()) {
            floor.vanish(visit);
            floor.untold.perhapsAfter(2.5, 5, () -> abandon(visit));
        } else {
            abandon(visit);
            floor.comebacks.afterGivingUp(visit);
        }
    }

    private void abandon(Visit visit) {
        world.journal().plain(visit, CallEventType.ABANDONED);
        floor.leave(visit, Visit.Outcome.ABANDONED);
    }

    private void flowOut(Visit visit, Overflow overflow) {
        if (visit.stage != Visit.Stage.WAITING) {
            return;
        }
        world.journal().flowedOut(visit, overflow.callback() ? Callbacks.BOOKED : VOICEMAIL);
        floor.leave(visit, Visit.Outcome.FLOWED_OUT);
        if (overflow.callback()) {
            floor.callbacks.book(visit.call, visit.line);
        }
    }
}
