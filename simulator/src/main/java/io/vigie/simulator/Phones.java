package io.vigie.simulator;

import java.util.Comparator;
import java.util.Iterator;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Brings those who wait and those who are ready together: the longest waiting and the longest ready go first, and
 * callbacks when nobody is on the line.
 */
final class Phones {

    private static final double MISSES = 0.02;
    private static final double REACHED = 0.85;

    private final World world;
    private final Floor floor;

    Phones(World world, Floor floor) {
        this.world = world;
        this.floor = floor;
    }

    /** Someone waits: rings an agent who is ready, if there is one. */
    void offer(Visit visit) {
        Iterator<Agent> ready = visit.line.ready.iterator();
        if (ready.hasNext()) {
            connect(visit, ready.next());
        }
    }

    /** An agent is ready: gives them who waits longest, or else lets them be ready. */
    void offer(Agent agent) {
        Visit waiting = longest(agent, line -> line.waiting);
        Visit next = waiting == null ? longest(agent, line -> line.callbacks) : waiting;
        if (next == null) {
            agent.skills.forEach(line -> line.ready.add(agent));
        } else {
            connect(next, agent);
        }
    }

    /** An agent who is ready takes what a colleague hands over. */
    void handOver(Visit visit, Agent agent) {
        ring(visit, agent);
        world.in(world.dice().between(1.5, 4) * Millis.SECOND, () -> answer(visit, agent));
    }

    /** Takes an agent who was ready off the lines. */
    static void leaveReady(Agent agent, Agent.State state) {
        agent.skills.forEach(line -> line.ready.remove(agent));
        agent.state = state;
    }

    private static @Nullable Visit longest(Agent agent, Function<Line, NavigableSet<Visit>> among) {
        return agent.skills.stream()
                .map(among)
                .filter(visits -> !visits.isEmpty())
                .map(NavigableSet::first)
                .min(Comparator.comparingLong(v -> v.queuedAt))
                .orElse(null);
    }

    private void connect(Visit visit, Agent agent) {
        visit.line.waiting.remove(visit);
        visit.line.callbacks.remove(visit);
        ring(visit, agent);
        Dice dice = world.dice();
        if (visit.isCallback()) {
            world.in(dice.between(5, 20) * Millis.SECOND, () -> dialled(visit, agent));
        } else if (dice.chance(MISSES)) {
            world.in(15 * Millis.SECOND, () -> miss(visit, agent));
        } else {
            world.in(dice.between(1.5, 6) * Millis.SECOND, () -> answer(visit, agent));
        }
    }

    private static void ring(Visit visit, Agent agent) {
        visit.stage = Visit.Stage.RINGING;
        visit.agent = agent;
        leaveReady(agent, Agent.State.RINGING);
    }

    /** Whether the phone of this agent still rings for this visit: the caller may have gone. */
    private static boolean stillRings(Visit visit, Agent agent) {
        return visit.stage == Visit.Stage.RINGING && Objects.equals(visit.agent, agent);
    }

    private void dialled(Visit visit, Agent agent) {
        if (world.dice().chance(REACHED)) {
            answer(visit, agent);
        } else if (stillRings(visit, agent)) {
            floor.callbacks.fail(visit);
        }
    }

    private void answer(Visit visit, Agent agent) {
        if (stillRings(visit, agent)) {
            floor.talks.begin(visit, agent);
        }
    }

    private void miss(Visit visit, Agent agent) {
        if (stillRings(visit, agent)) {
            world.journal().missed(visit, agent);
            floor.duty.missed(agent);
            visit.stage = Visit.Stage.WAITING;
            visit.line.waiting.add(visit);
            offer(visit);
        }
    }
}
