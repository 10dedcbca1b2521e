package io.vigie.simulator;

import io.vigie.contract.live.AgentCounts;
import io.vigie.contract.live.LiveState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Looks around and counts. */
final class Witness {

    private static final int OLDEST = 20;

    private final World world;
    private final Floor floor;

    Witness(World world, Floor floor) {
        this.world = world;
        this.floor = floor;
    }

    Truth truth() {
        Map<Line, List<Visit>> visits = new HashMap<>();
        for (Visit visit : floor.visits()) {
            if (!visit.isDirect()) {
                visits.computeIfAbsent(visit.line, l -> new ArrayList<>()).add(visit);
            }
        }
        AgentStates agents = new AgentStates(floor.visits(), world.now());
        PeopleWitness people = new PeopleWitness(world, agents);
        List<Agent> here = world.roster().agents().stream()
                .filter(agent -> agents.of(agent) != LiveState.OFFLINE)
                .toList();
        return new Truth(
                Instant.ofEpochMilli(world.now()),
                world.roster().lines().stream()
                        .map(line -> queue(line, visits.getOrDefault(line, List.of()), agents, here))
                        .toList(),
                agents.count(here.stream()),
                people.agents(),
                people.teams(),
                world.desks().stream()
                        .map(desk -> desk.truth(world.agenda().today()))
                        .toList());
    }

    private QueueTruth queue(Line line, List<Visit> visits, AgentStates agents, List<Agent> here) {
        long now = world.now();
        Tally today = new Tally();
        Tally counted = line.tally(world.agenda().today());
        today.add(counted);
        visits.stream().filter(v -> v.tally == counted).forEach(v -> today.add(v, now));
        List<Instant> waiting = visits.stream()
                .filter(v -> v.isWaiting(now) && !v.isCallback())
                .map(v -> Instant.ofEpochMilli(v.queuedAt))
                .sorted()
                .toList();
        AgentCounts serving = agents.count(here.stream().filter(a -> a.named.contains(line)));
        return new QueueTruth(
                line.plan.id(),
                line.client(),
                waiting.size(),
                count(visits, v -> v.isWaiting(now) && v.isCallback()),
                count(visits, v -> v.isTalking(now)),
                count(visits, v -> v.isWrappingUp(now)),
                waiting.isEmpty() ? null : waiting.get(0),
                waiting.stream().limit(OLDEST).toList(),
                serving,
                today.totals(line.plan.entry().serviceLevelFormula()));
    }

    private static long count(List<Visit> visits, Predicate<Visit> which) {
        return visits.stream().filter(which).count();
    }
}
