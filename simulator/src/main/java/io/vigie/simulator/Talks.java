package io.vigie.simulator;

import io.vigie.contract.event.CallEventType;

/** From the answer to the end of the after-call work. */
final class Talks {

    private static final double SECOND_MILLIS = 1_000;
    private static final double MINUTE_MILLIS = 60_000;
    private static final double SPREAD = 0.6;
    private static final double SHORTEST_MILLIS = 5_000;
    private static final double HOLDS = 0.15;
    private static final double TRANSFERS = 0.05;
    private static final int MOST_LEGS = 3;
    private static final double CALLS_AGAIN = 0.05;
    private static final double BREAKS = 0.03;

    private final Agenda agenda;
    private final Dice dice;
    private final Journal journal;
    private final Callers callers;
    private final Floor floor;

    Talks(Agenda agenda, Dice dice, Journal journal, Callers callers, Floor floor) {
        this.agenda = agenda;
        this.dice = dice;
        this.journal = journal;
        this.callers = callers;
        this.floor = floor;
    }

    void begin(Visit visit, Agent agent) {
        visit.stage = Visit.Stage.TALKING;
        visit.answeredAt = agenda.now();
        agent.state = Agent.State.BUSY;
        double talk = length(visit.line.plan.talkSeconds());
        double hold = 0;
        if (dice.chance(HOLDS)) {
            hold = dice.between(10, 60) * SECOND_MILLIS;
            double begin = talk * dice.between(0.2, 0.7);
            agenda.in(begin, () -> journal.plain(visit, CallEventType.HELD));
            agenda.in(begin + hold, () -> journal.plain(visit, CallEventType.RESUMED));
        }
        agenda.in(talk + hold, () -> end(visit, agent));
    }

    private double length(double meanSeconds) {
        return Math.max(SHORTEST_MILLIS, dice.lognormal(meanSeconds, SPREAD) * SECOND_MILLIS);
    }

    private void end(Visit visit, Agent agent) {
        visit.stage = Visit.Stage.WRAPPING;
        agenda.in(length(visit.line.plan.wrapSeconds()), () -> wrap(visit, agent));
        if (visit.leg + 1 < MOST_LEGS && dice.chance(TRANSFERS)) {
            Line to = floor.otherThan(visit.line);
            journal.transferred(visit, to);
            floor.enter(visit.call, visit.leg + 1, to);
            return;
        }
        journal.plain(visit, CallEventType.ENDED);
        if (dice.chance(CALLS_AGAIN)) {
            agenda.in(
                    dice.between(15, 480) * MINUTE_MILLIS, () -> floor.enter(callers.again(visit.call), 0, visit.line));
        }
    }

    private void wrap(Visit visit, Agent agent) {
        visit.tally.handled(agenda.now() - visit.answeredAt);
        journal.plain(visit, CallEventType.WRAPPED);
        floor.over(visit);
        if (dice.chance(BREAKS)) {
            floor.sendAway(agent, dice.between(5, 15) * MINUTE_MILLIS);
        } else {
            floor.release(agent);
        }
    }
}
