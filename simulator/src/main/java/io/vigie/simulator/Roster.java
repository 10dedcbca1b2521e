package io.vigie.simulator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The queues and the agents, what they can do, and how many of them are on duty. */
final class Roster {

    /** Fewer callers are harder to serve well: quiet hours are staffed a little above their share. */
    private static final double RESERVE = 0.02;

    private final List<Line> lines;
    private final List<Agent> agents;
    private final DayCurve curve;
    private final Agenda agenda;

    Roster(List<Line> lines, int number, DayCurve curve, Agenda agenda) {
        this.lines = lines;
        this.agents = agents(lines, number);
        this.curve = curve;
        this.agenda = agenda;
    }

    List<Line> lines() {
        return lines;
    }

    List<Agent> agents() {
        return agents;
    }

    /** Whether the agent is on duty now: nobody is whose first queue is closed and empty. */
    boolean isOnDuty(Agent agent) {
        double share = curve.at(agenda.now());
        return agent.number < agents.size() * (share + RESERVE * (1 - share)) && isServed(agent.skills.get(0));
    }

    private boolean isServed(Line line) {
        return line.isOpen(agenda.now()) || !line.waiting.isEmpty();
    }

    /**
     * Each next agent goes to the queue that lacks agents most, so that however many are on duty, each queue has its
     * share of them. Most know a second queue of the same phone system, some a third.
     */
    private static List<Agent> agents(List<Line> lines, int number) {
        double load = lines.stream().mapToDouble(l -> l.plan.load()).sum();
        int[] assigned = new int[lines.size()];
        List<Agent> agents = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            int first = mostLacking(lines, assigned, (i + 1) / load);
            int turn = assigned[first]++;
            agents.add(new Agent(i, skills(lines, first, turn)));
        }
        return agents;
    }

    private static int mostLacking(List<Line> lines, int[] assigned, double perLoad) {
        return IntStream.range(0, assigned.length)
                .boxed()
                .max(Comparator.comparingDouble(q -> lines.get(q).plan.load() * perLoad - assigned[q]))
                .orElseThrow();
    }

    private static List<Line> skills(List<Line> lines, int first, int turn) {
        Line line = lines.get(first);
        List<Line> others = IntStream.range(1, lines.size())
                .mapToObj(k -> lines.get((first + k) % lines.size()))
                .filter(other -> other.plan.phones().equals(line.plan.phones()))
                .toList();
        int known = Math.min(1 + turn % 3, others.size());
        List<Line> skills = new ArrayList<>(List.of(line));
        for (int k = 0; k < known; k++) {
            skills.add(others.get((turn + k) % others.size()));
        }
        return List.copyOf(skills);
    }
}
