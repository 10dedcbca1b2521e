package io.vigie.simulator;

import org.jspecify.annotations.Nullable;

/** Works on tickets, one after the other, while agents are in the back office. */
final class BackOffice {

    private static final double ANSWERS = 0.85;
    private static final double ESCALATES_COMPLAINT = 0.12;
    private static final double ESCALATES = 0.01;
    private static final double RESOLVES = 0.75;

    private final World world;
    private final Cases cases;

    BackOffice(World world, Cases cases) {
        this.world = world;
        this.cases = cases;
    }

    /** An agent works until then, or until there is nothing to do. */
    void work(Agent agent, long until) {
        double millis = world.dice().between(2.5, 7) * Millis.MINUTE;
        Ticket ticket = world.now() + millis < until ? next(agent) : null;
        if (ticket == null) {
            return;
        }
        cases.assign(ticket, agent);
        long time = agent.timesAway;
        world.in(millis, () -> {
            if (agent.timesAway == time) {
                finish(ticket, agent);
                work(agent, until);
            } else {
                ticket.desk.toDo.addFirst(ticket);
            }
        });
    }

    private void finish(Ticket ticket, Agent agent) {
        Dice dice = world.dice();
        if (dice.chance(ticket.isComplaint() ? ESCALATES_COMPLAINT : ESCALATES)) {
            cases.escalate(ticket, agent);
            return;
        }
        boolean answers = dice.chance(ANSWERS);
        if (answers) {
            cases.answer(ticket, agent);
        }
        if (dice.chance(RESOLVES)) {
            cases.resolve(ticket, agent);
        } else {
            cases.later(ticket);
        }
    }

    /** Of the clients that the agent knows. */
    private @Nullable Ticket next(Agent agent) {
        for (Line line : agent.skills) {
            for (Desk desk : cases.of(line.client())) {
                Ticket ticket = desk.next(agent);
                if (ticket != null) {
                    return ticket;
                }
            }
        }
        return null;
    }
}
