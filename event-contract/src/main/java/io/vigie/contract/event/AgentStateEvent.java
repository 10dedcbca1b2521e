package io.vigie.contract.event;

import io.vigie.contract.topic.Topic;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agent's phone changed its state; its subject is the agent.
 *
 * @param activity what the agent does while away; null unless away
 * @param queues those that the agent serves; null where the source does not say
 */
public record AgentStateEvent(
        String id,
        String source,
        Instant time,
        @Nullable Long sequence,
        String agent,
        AgentState state,
        @Nullable Activity activity,
        @Nullable List<String> queues)
        implements Event {

    /** The CloudEvents type. */
    public static final String TYPE = "io.vigie.agent.state";

    /** The same event of another agent. */
    public AgentStateEvent withAgent(String other) {
        return new AgentStateEvent(id, source, time, sequence, other, state, activity, queues);
    }

    @Override
    public String typeName() {
        return TYPE;
    }

    @Override
    public String subject() {
        return agent;
    }

    @Override
    public Topic topic() {
        return Topic.SHIFTS;
    }
}
