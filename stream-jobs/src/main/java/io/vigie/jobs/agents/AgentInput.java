package io.vigie.jobs.agents;

import io.vigie.contract.event.AgentStateEvent;
import io.vigie.contract.topic.DeadLetter;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is heard of an agent: from calls, or from the phone. One of the two is there. */
public record AgentInput(
        String agent,
        @Nullable ContactChange contact,
        @Nullable Phone phone) {

    /**
     * What the phone said.
     *
     * @param position where its event came in, as {@link DeadLetter#position()}
     * @param appendedAt when the broker took it in
     */
    public record Phone(AgentStateEvent event, String position, Instant appendedAt) {}

    public static AgentInput of(ContactChange contact) {
        return new AgentInput(contact.agent(), contact, null);
    }

    public static AgentInput of(AgentStateEvent event, String position, Instant appendedAt) {
        return new AgentInput(event.agent(), null, new Phone(event, position, appendedAt));
    }
}
