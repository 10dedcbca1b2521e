package io.vigie.simulator;

import io.vigie.contract.live.AgentCounts;
import io.vigie.contract.live.LiveState;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What each agent does at one moment, as far as it has been told: a talk goes before after-call work. */
final class AgentStates {

    private final Set<Agent> talking = new HashSet<>();
    private final Set<Agent> wrappingUp = new HashSet<>();

    AgentStates(Collection<Visit> visits, long now) {
        for (Visit visit : visits) {
            Agent agent = visit.agent;
            if (agent == null) {
                continue;
            }
            if (visit.isTalking(now)) {
                talking.add(agent);
            } else if (visit.isWrappingUp(now) && agent.saidAt < visit.endedAt()) {
                wrappingUp.add(agent);
            }
        }
        wrappingUp.removeAll(talking);
    }

    LiveState of(Agent agent) {
        if (talking.contains(agent)) {
            return LiveState.TALKING;
        } else if (wrappingUp.contains(agent)) {
            return LiveState.WRAPPING_UP;
        }
        return switch (agent.said) {
            case READY -> LiveState.READY;
            case AWAY -> LiveState.AWAY;
            case OFFLINE -> LiveState.OFFLINE;
        };
    }

    AgentCounts count(Stream<Agent> agents) {
        Map<LiveState, Long> counts = agents.collect(Collectors.groupingBy(this::of, Collectors.counting()));
        return new AgentCounts(
                counts.getOrDefault(LiveState.READY, 0L),
                counts.getOrDefault(LiveState.TALKING, 0L),
                counts.getOrDefault(LiveState.WRAPPING_UP, 0L),
                counts.getOrDefault(LiveState.AWAY, 0L));
    }
}
