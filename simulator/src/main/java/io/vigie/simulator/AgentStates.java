package io.vigie.simulator;

import io.vigie.contract.event.AgentState;
import io.vigie.contract.live.AgentCounts;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
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

    AgentCounts count(Stream<Agent> agents) {
        long ready = 0;
        long talks = 0;
        long wraps = 0;
        long away = 0;
        for (Agent agent : (Iterable<Agent>) agents::iterator) {
            if (talking.contains(agent)) {
                talks++;
            } else if (wrappingUp.contains(agent)) {
                wraps++;
            } else if (agent.said == AgentState.READY) {
                ready++;
            } else if (agent.said == AgentState.AWAY) {
                away++;
            }
        }
        return new AgentCounts(ready, talks, wraps, away);
    }
}
