package io.vigie.contract.event;

import io.vigie.contract.input.Fields;
import io.vigie.contract.input.RefusedException;
import org.jspecify.annotations.Nullable;

/** Reads what phone and time clock say of an agent, who is the subject. */
final class AgentEvents {

    private AgentEvents() {}

    /** The event, or null when it is of another family. */
    static @Nullable Event read(Envelope envelope, Fields data) throws RefusedException {
        if (envelope.type().equals(AgentStateEvent.TYPE)) {
            return state(envelope, data);
        }
        ClockEvent.Type type = ClockEvent.Type.of(envelope.type());
        return type == null ? null : punch(envelope, type, data);
    }

    private static AgentStateEvent state(Envelope envelope, Fields data) throws RefusedException {
        requireSubject(envelope, data);
        AgentState state = data.required("state", AgentState.class);
        return new AgentStateEvent(
                envelope.id(),
                envelope.source(),
                envelope.time(),
                envelope.sequence(),
                envelope.subject(),
                state,
                state == AgentState.AWAY ? data.optional("activity", Activity.class, Activity.OTHER) : null,
                data.optionalIds("queues"));
    }

    private static ClockEvent punch(Envelope envelope, ClockEvent.Type type, Fields data) throws RefusedException {
        requireSubject(envelope, data);
        return new ClockEvent(
                envelope.id(),
                envelope.source(),
                type,
                envelope.time(),
                envelope.sequence(),
                envelope.subject(),
                type == ClockEvent.Type.WITHDRAWN ? data.id("event") : null);
    }

    private static void requireSubject(Envelope envelope, Fields data) throws RefusedException {
        if (!data.id("agent").equals(envelope.subject())) {
            throw data.wrong("agent", "the same as 'subject'");
        }
    }
}
