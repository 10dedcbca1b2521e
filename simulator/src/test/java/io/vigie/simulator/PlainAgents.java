package io.vigie.simulator;

import static java.util.Objects.requireNonNull;

import io.vigie.contract.event.Activity;
import io.vigie.contract.event.AgentState;
import io.vigie.contract.event.AgentStateEvent;
import io.vigie.contract.event.SourceEvent;
import io.vigie.contract.live.AgentCounts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the events say of the agents, added up the plain way. */
final class PlainAgents {

    private final Map<String, AgentStateEvent> last = new HashMap<>();
    private final Map<String, Set<String>> queues = new HashMap<>();

    void add(AgentStateEvent event) {
        last.put(event.agent(), event);
        if (event.queues() != null) {
            queues.put(event.agent(), new HashSet<>(event.queues()));
        }
    }

    /** The word for what each agent does: one of a list of ready, talking, wrapping-up, away, offline. */
    Map<String, String> states(Collection<PlainVisit> visits, Instant now, List<SourceEvent> restarts) {
        Map<String, String> states = new HashMap<>();
        last.forEach((agent, event) -> states.put(agent, word(event.state())));
        for (PlainVisit visit : visits) {
            String agent = visit.agent();
            Instant end = visit.talkEnd();
            if (agent != null
                    && end != null
                    && visit.isWrappingUp(now)
                    && requireNonNull(last.get(agent)).time().isBefore(end)) {
                states.put(agent, "wrapping-up");
            }
        }
        for (PlainVisit visit : visits) {
            if (visit.agent() != null && visit.isTalking(now, restarts)) {
                states.put(visit.agent(), "talking");
            }
        }
        return states;
    }

    /** The activity that the agent's phone told last. */
    @Nullable
    Activity activity(String agent) {
        return requireNonNull(last.get(agent)).activity();
    }

    AgentCounts of(String queue, Map<String, String> states) {
        List<String> serving = new ArrayList<>();
        states.forEach((agent, state) -> {
            if (queues.getOrDefault(agent, Set.of()).contains(queue)) {
                serving.add(state);
            }
        });
        return count(serving);
    }

    static AgentCounts count(Collection<String> states) {
        return new AgentCounts(
                Collections.frequency(states, "ready"),
                Collections.frequency(states, "talking"),
                Collections.frequency(states, "wrapping-up"),
                Collections.frequency(states, "away"));
    }

    private static String word(AgentState state) {
        return switch (state) {
            case READY -> "ready";
            case AWAY -> "away";
            case OFFLINE -> "offline";
        };
    }
}
