package io.vigie.jobs.agents;

import io.vigie.contract.event.AgentState;
import io.vigie.contract.event.AgentStateEvent;
import io.vigie.jobs.heard.Contact;
import io.vigie.jobs.heard.Contact.Stage;
import io.vigie.jobs.heard.ContactChange;
import io.vigie.jobs.heard.PhoneState;
import io.vigie.jobs.input.Inbound;
import io.vigie.jobs.testkit.Events;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is heard of the agent Alva, by the second after the start. */
final class Heard {

    static final String AGENT = "alva";

    private Heard() {}

    static AgentInput talking(String visit, @Nullable String queue, double answered) {
        return contact(visit, new Contact(queue, Events.millis(answered), Stage.TALKING, 0, Contact.STILL, null));
    }

    static AgentInput wrappingUp(String visit, @Nullable String queue, double answered, double ended) {
        return contact(
                visit,
                new Contact(
                        queue, Events.millis(answered), Stage.WRAPPING_UP, Events.millis(ended), Contact.STILL, null));
    }

    static AgentInput over(String visit, @Nullable String queue, double answered, double ended) {
        return contact(
                visit,
                new Contact(
                        queue, Events.millis(answered), Stage.OVER, Events.millis(ended), Events.millis(ended), null));
    }

    static AgentInput contact(String visit, @Nullable Contact contact) {
        return AgentInput.of(new ContactChange(AGENT, visit, contact));
    }

    static AgentInput phone(double second, AgentState state, String... queues) {
        return phone(second, null, "p-" + second, state, queues.length == 0 ? null : List.of(queues));
    }

    static AgentInput phone(
            double second, @Nullable Long sequence, String id, AgentState state, @Nullable List<String> queues) {
        return AgentInput.of(Inbound.event(
                "0-7",
                Events.at(second),
                new AgentStateEvent(id, "/pbx/1", Events.at(second), sequence, AGENT, state, null, queues)));
    }

    /** What the phone said. */
    static PhoneState said(AgentInput heard) {
        return PhoneState.of(
                Objects.requireNonNull(Objects.requireNonNull(heard.told()).agentState()));
    }
}
