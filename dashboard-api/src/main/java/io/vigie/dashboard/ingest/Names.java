package io.vigie.dashboard.ingest;

import io.vigie.contract.event.AgentStateEvent;
import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.Event;
import io.vigie.contract.input.Problem;
import io.vigie.contract.input.RefusedException;
import io.vigie.dashboard.directory.Directory;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The names in events: an agent's alias becomes the agent's id, and new queues are taken while there is room. */
@Component
class Names {

    private static final Problem TOO_MANY = new Problem(
            "too-many-names",
            "'data.queue' would be a new queue, and there are " + Directory.MOST
                    + " already: give the id of a queue, not something that is new with each call.");

    private final Directory directory;
    private final KnownQueues queues;

    Names(Directory directory, KnownQueues queues) {
        this.directory = directory;
        this.queues = queues;
    }

    /**
     * The event with the names of the directory.
     *
     * @throws RefusedException when it names one queue too many
     */
    Event settled(Event event) throws RefusedException {
        if (event instanceof AgentStateEvent state) {
            return state.withAgent(directory.agentOf(state.source(), state.agent()));
        }
        return event instanceof CallEvent call ? settled(call) : event;
    }

    private CallEvent settled(CallEvent call) throws RefusedException {
        if (call.queue() != null && !queues.admit(call.queue())) {
            throw new RefusedException(TOO_MANY, call.id());
        }
        String agent = known(call.source(), call.agent());
        String toAgent = known(call.source(), call.toAgent());
        boolean same = Objects.equals(agent, call.agent()) && Objects.equals(toAgent, call.toAgent());
        return same ? call : call.toBuilder().agent(agent).toAgent(toAgent).build();
    }

    private @Nullable String known(String source, @Nullable String agent) {
        return agent == null ? null : directory.agentOf(source, agent);
    }
}
