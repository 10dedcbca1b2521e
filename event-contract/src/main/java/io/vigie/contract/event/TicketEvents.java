package io.vigie.contract.event;

import io.vigie.contract.input.Fields;
import io.vigie.contract.input.RefusedException;
import org.jspecify.annotations.Nullable;

/** Reads what happens to tickets. */
final class TicketEvents {

    private TicketEvents() {}

    /** The event, or null when it is of another family. */
    static @Nullable Event read(Envelope envelope, Fields data) throws RefusedException {
        TicketEventType type = TicketEventType.of(envelope.type());
        if (type == null) {
            return null;
        }
        boolean opened = type == TicketEventType.OPENED;
        return new TicketEvent(
                envelope.id(),
                envelope.source(),
                type,
                envelope.time(),
                envelope.sequence(),
                envelope.subject(),
                opened ? data.id("desk") : null,
                opened ? data.required("category", Reason.class) : null,
                opened ? data.optionalId("call") : null,
                agent(type, data));
    }

    private static @Nullable String agent(TicketEventType type, Fields data) throws RefusedException {
        return switch (type) {
            case ASSIGNED, ANSWERED -> data.id("agent");
            case ESCALATED, RESOLVED -> data.optionalId("agent");
            case OPENED, REOPENED -> null;
        };
    }
}
