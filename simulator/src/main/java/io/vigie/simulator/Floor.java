package io.vigie.simulator;

import io.vigie.contract.event.CallEventType;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Brings those who wait and those who are ready together; the longest waiting and the longest ready go first. */
final class Floor {

    private static final double SECOND_MILLIS = 1_000;
    private static final double MINUTE_MILLIS = 60_000;
    private static final double SHORT_TEMPERED = 0.02;
    private static final double MISSES = 0.02;
    private static final double CALLS_AGAIN = 0.3;
    private static final String VOICEMAIL = "Voicemail";

    private final Agenda agenda;
    private final Dice dice;
    private final Journal journal;
    private final Callers callers;
    private final Roster roster;
    private final Talks talks;
    private final Set<Visit> visits = new LinkedHashSet<>();

    Floor(Agenda agenda, Dice dice, Journal journal, Callers callers, Roster roster) {
        this.agenda = agenda;
        this.dice = dice;
        this.journal = journal;
        this.callers = callers;
        this.roster = roster;
        this.talks = new Talks(agenda, dice, journal, callers, this);
    }

    /** All visits that are not over. */
    Collection<Visit> visits() {
        return visits;
    }

    /** A call enters a queue. */
    void enter(Call call, int leg, Line line) {
        Visit visit = new Visit(call, leg, line, agenda.now(), line.tally(agenda.today()));
        visits.add(visit);
        visit.tally.offered();
        journal.queued(visit);
        line.waiting.add(visit);
        agenda.in(patienceMillis(line.plan), () -> giveUp(visit));
        if (line.plan.overflowSeconds() > 0) {
            agenda.in(line.plan.overflowSeconds() * SECOND_MILLIS, () -> flowOut(visit));
        }
        Iterator<Agent> ready = line.ready.iterator();
        if (ready.hasNext()) {
            ring(visit, ready.next());
        }
    }

    /** An agent has done with a call or a break. */
    void release(Agent agent) {
        if (!roster.isOnDuty(agent)) {
            agent.state = Agent.State.OFF_DUTY;
            return;
        }
        agent.state = Agent.State.READY;
        Visit next = longestWaiting(agent);
        if (next != null) {
            ring(next, agent);
        } else {
            agent.skills.forEach(line -> line.ready.add(agent));
        }
    }

    /** An agent does not take calls for a while. */
    void sendAway(Agent agent, double millis) {
        agent.state = Agent.State.AWAY;
        agenda.in(millis, () -> release(agent));
    }

    /** Those whose duty begins come in; those whose duty is over, and who are not in a call, go. */
    void changeShift() {
        for (Agent agent : roster.agents()) {
            if (agent.state == Agent.State.OFF_DUTY) {
                release(agent);
            } else if (agent.state == Agent.State.READY && !roster.isOnDuty(agent)) {
                leaveReady(agent, Agent.State.OFF_DUTY);
            }
        }
    }

    /** Some other queue, to transfer a call to. */
    Line otherThan(Line line) {
        List<Line> lines = roster.lines();
        int steps = 1 + dice.below(lines.size() - 1);
        return lines.get((lines.indexOf(line) + steps) % lines.size());
    }

    /** Nothing more comes of a visit. */
    void over(Visit visit) {
        visit.stage = Visit.Stage.OVER;
        visits.remove(visit);
    }

    private double patienceMillis(QueuePlan plan) {
        return dice.chance(SHORT_TEMPERED)
                ? dice.between(0.5, 5) * SECOND_MILLIS
                : (5 + dice.exponential(plan.patienceSeconds())) * SECOND_MILLIS;
    }

    private @Nullable Visit longestWaiting(Agent agent) {
        Visit longest = null;
        for (Line line : agent.skills) {
            Visit first = line.waiting.isEmpty() ? null : line.waiting.first();
            if (first != null && (longest == null || first.queuedAt < longest.queuedAt)) {
                longest = first;
            }
        }
        return longest;
    }

    private void ring(Visit visit, Agent agent) {
        visit.line.waiting.remove(visit);
        visit.stage = Visit.Stage.RINGING;
        visit.agent = agent;
        leaveReady(agent, Agent.State.RINGING);
        if (dice.chance(MISSES)) {
            agenda.in(15 * SECOND_MILLIS, () -> miss(visit, agent));
        } else {
            agenda.in(dice.between(1.5, 6) * SECOND_MILLIS, () -> answer(visit, agent));
        }
    }

    private void leaveReady(Agent agent, Agent.State state) {
        agent.skills.forEach(line -> line.ready.remove(agent));
        agent.state = state;
    }

    /** Whether the phone of this agent still rings for this visit: the caller may have gone. */
    private static boolean stillRings(Visit visit, Agent agent) {
        return visit.stage == Visit.Stage.RINGING && visit.agent == agent;
    }

    private void answer(Visit visit, Agent agent) {
        if (stillRings(visit, agent)) {
            visit.tally.answered(agenda.now() - visit.queuedAt);
            journal.answered(visit, agent);
            talks.begin(visit, agent);
        }
    }

    private void miss(Visit visit, Agent agent) {
        if (!stillRings(visit, agent)) {
            return;
        }
        journal.missed(visit, agent);
        sendAway(agent, dice.between(0.5, 3) * MINUTE_MILLIS);
        visit.stage = Visit.Stage.WAITING;
        visit.line.waiting.add(visit);
        Iterator<Agent> ready = visit.line.ready.iterator();
        if (ready.hasNext()) {
            ring(visit, ready.next());
        }
    }

    private void giveUp(Visit visit) {
        if (!visit.isWaiting()) {
            return;
        }
        visit.tally.abandoned(agenda.now() - visit.queuedAt);
        journal.plain(visit, CallEventType.ABANDONED);
        leave(visit);
        if (dice.chance(CALLS_AGAIN)) {
            agenda.in(dice.between(1, 12) * MINUTE_MILLIS, () -> enter(callers.again(visit.call), 0, visit.line));
        }
    }

    private void flowOut(Visit visit) {
        if (visit.stage == Visit.Stage.WAITING) {
            visit.tally.flowedOut();
            journal.flowedOut(visit, VOICEMAIL);
            leave(visit);
        }
    }

    private void leave(Visit visit) {
        Agent ringing = visit.stage == Visit.Stage.RINGING ? visit.agent : null;
        visit.line.waiting.remove(visit);
        over(visit);
        if (ringing != null) {
            release(ringing);
        }
    }
}
