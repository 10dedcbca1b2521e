package io.vigie.jobs.tickets;

import static io.vigie.jobs.testkit.Events.at;

import io.vigie.contract.event.Reason;
import io.vigie.contract.event.TicketEvent;
import io.vigie.contract.event.TicketEventType;
import org.jspecify.annotations.Nullable;

/** Events of the ticket t, by the second after a given start. */
final class TicketEvents {

    static final double HOUR = 3600;
    static final double DAY = 24 * HOUR;

    private TicketEvents() {}

    static TicketEvent opened(double second) {
        return opened(second, "support", Reason.ORDER);
    }

    static TicketEvent complaint(double second) {
        return opened(second, "support", Reason.COMPLAINT);
    }

    static TicketEvent opened(double second, String desk, Reason category) {
        return new TicketEvent(
                "opened-" + second + desk,
                "/crm",
                TicketEventType.OPENED,
                at(second),
                null,
                "t",
                desk,
                category,
                "call-1",
                null);
    }

    static TicketEvent assigned(double second, String agent) {
        return event(TicketEventType.ASSIGNED, second, agent);
    }

    static TicketEvent answered(double second, String agent) {
        return event(TicketEventType.ANSWERED, second, agent);
    }

    static TicketEvent escalated(double second, @Nullable String agent) {
        return event(TicketEventType.ESCALATED, second, agent);
    }

    static TicketEvent reopened(double second) {
        return event(TicketEventType.REOPENED, second, null);
    }

    static TicketEvent resolved(double second) {
        return event(TicketEventType.RESOLVED, second, null);
    }

    static TicketEvent event(TicketEventType type, double second, @Nullable String agent) {
        return new TicketEvent(type + "-" + second, "/crm", type, at(second), null, "t", null, null, null, agent);
    }

    static TicketEvent withSequence(TicketEvent event, long sequence) {
        return new TicketEvent(
                event.id(),
                event.source(),
                event.type(),
                event.time(),
                sequence,
                event.ticket(),
                event.desk(),
                event.category(),
                event.call(),
                event.agent());
    }
}
