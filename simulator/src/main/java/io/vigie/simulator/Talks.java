package io.vigie.simulator;

import io.vigie.contract.event.CallEventType;
import org.jspecify.annotations.Nullable;

/** From the answer to the end of the after-call work. */
final class Talks {

    private static final double SPREAD = 0.6;
    private static final double SHORTEST_SECONDS = 5;
    private static final double TRANSFERS = 0.05;
    private static final double TO_AN_AGENT = 0.3;
    private static final int LAST_LEG_TO_TRANSFER = 1;
    private static final double NEEDS_A_MOMENT = 0.005;
    private static final double TRAINEE_TAKES = 1.25;

    private final World world;
    private final Floor floor;
    private final Holds holds;
    private final Reasons reasons;

    Talks(World world, Floor floor) {
        this.world = world;
        this.floor = floor;
        this.holds = new Holds(world);
        this.reasons = new Reasons(world);
    }

    void begin(Visit visit, Agent agent) {
        visit.stage = Visit.Stage.TALKING;
        visit.leftQueue(Visit.Outcome.ANSWERED, world.now());
        agent.state = Agent.State.BUSY;
        world.journal().answered(visit, agent);
        double slow = agent.entry.trainee() ? TRAINEE_TAKES : 1;
        double millis = holds.plan(visit, length(visit.line.plan.talkSeconds() * slow));
        reasons.plan(visit, millis);
        world.in(millis, () -> end(visit, agent));
    }

    private double length(double meanSeconds) {
        return Math.max(SHORTEST_SECONDS, world.dice().lognormal(meanSeconds, SPREAD)) * Millis.SECOND;
    }

    private void end(Visit visit, Agent agent) {
        if (visit.stage != Visit.Stage.TALKING) {
            return;
        }
        if (floor.untold.isNext()) {
            floor.vanish(visit);
            floor.untold.perhapsAfter(4.5, 6, () -> tellEnd(visit, agent));
            return;
        }
        visit.stage = Visit.Stage.WRAPPING;
        world.in(length(visit.line.plan.wrapSeconds()), () -> wrap(visit, agent));
        boolean transfers = visit.leg <= LAST_LEG_TO_TRANSFER && world.dice().chance(TRANSFERS);
        Line to = transfers ? floor.anotherThan(visit.line) : null;
        if (to == null) {
            tellEnd(visit, agent);
            floor.comebacks.afterTalk(visit);
        } else {
            transfer(visit, agent, to, world.dice().chance(TO_AN_AGENT) ? first(to.ready) : null);
        }
    }

    private void tellEnd(Visit visit, Agent agent) {
        ended(visit, agent, false);
        world.journal().plain(visit, CallEventType.ENDED);
    }

    /** To an agent of the other queue where one is given, past the queue; else to the queue. */
    private void transfer(Visit visit, Agent agent, Line to, @Nullable Agent colleague) {
        ended(visit, agent, true);
        if (colleague == null) {
            world.journal().transferred(visit, to, null);
            floor.enter(visit.call, to);
        } else {
            world.journal().transferred(visit, null, colleague);
            Visit direct = floor.open(visit.call, colleague.skills.get(0), Visit.Kind.DIRECT);
            floor.phones.handOver(direct, colleague);
        }
    }

    private void ended(Visit visit, Agent agent, boolean byTransfer) {
        visit.ended(byTransfer, world.now());
        agent.dossier.talkEnded(world.now());
    }

    private static @Nullable Agent first(Iterable<Agent> ready) {
        var agents = ready.iterator();
        return agents.hasNext() ? agents.next() : null;
    }

    private void wrap(Visit visit, Agent agent) {
        if (visit.stage != Visit.Stage.WRAPPING) {
            return;
        }
        if (floor.untold.isNext()) {
            floor.vanish(visit);
            floor.untold.perhapsAfter(0.3, 1, () -> tellWrapped(visit));
            return;
        }
        tellWrapped(visit);
        reasons.afterTalk(visit);
        floor.cases.afterCall(visit, agent, reasons.of(visit));
        if (world.dice().chance(NEEDS_A_MOMENT)) {
            floor.duty.takeBreak(agent);
        } else {
            floor.duty.release(agent);
        }
    }

    private void tellWrapped(Visit visit) {
        visit.wrapped(world.now());
        world.journal().plain(visit, CallEventType.WRAPPED);
        floor.over(visit);
    }
}
