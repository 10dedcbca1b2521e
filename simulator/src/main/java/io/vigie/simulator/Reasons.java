package io.vigie.simulator;

import io.vigie.contract.event.Reason;

/** What calls were about, told during the talk, with the after-call work, some minutes after it, or never. */
final class Reasons {

    private static final double DURING_TALK = 0.2;
    private static final double WITH_WRAP = 0.65;
    private static final double LATER = 0.5;
    private static final double USUAL = 0.6;
    private static final double ANNOYED = 0.8;
    private static final double CONFLICTS = 0.12;

    private final World world;

    Reasons(World world) {
        this.world = world;
    }

    /** A talk of this length begins. */
    void plan(Visit visit, double talkMillis) {
        if (world.dice().chance(DURING_TALK)) {
            world.in(talkMillis * world.dice().between(0.3, 0.95), () -> {
                if (visit.stage == Visit.Stage.TALKING) {
                    tell(visit);
                }
            });
        }
    }

    /** The after-call work ends. What was told during the talk may be told otherwise now. */
    void afterTalk(Visit visit) {
        if (world.dice().chance(WITH_WRAP)) {
            tell(visit);
        } else if (world.dice().chance(LATER)) {
            world.in(world.dice().between(1, 15) * Millis.MINUTE, () -> tell(visit));
        }
    }

    /** What the call was about as far as its agent knows. */
    Reason of(Visit visit) {
        return visit.reason == null ? reason(visit.line) : visit.reason;
    }

    private void tell(Visit visit) {
        visit.reason = reason(visit.line);
        world.journal().classified(visit, visit.reason);
    }

    private Reason reason(Line line) {
        if (world.now() < line.annoyedUntil) {
            double annoyed = world.dice().share();
            if (annoyed < ANNOYED) {
                return annoyed < ANNOYED * CONFLICTS ? Reason.CONFLICT : Reason.COMPLAINT;
            }
        }
        if (world.dice().chance(USUAL)) {
            return line.plan.about();
        }
        double kind = world.dice().share();
        if (kind < 0.45) {
            return Reason.INFORMATION;
        } else if (kind < 0.65) {
            return Reason.SUPPORT;
        } else if (kind < 0.8) {
            return Reason.ORDER;
        } else if (kind < 0.9) {
            return Reason.COMPLAINT;
        }
        return kind < 0.92 ? Reason.CONFLICT : Reason.OTHER;
    }
}
