package io.vigie.oracle;

import io.vigie.contract.event.Reason;
import io.vigie.contract.event.TicketEvent;
import io.vigie.contract.event.TicketEventType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One ticket, told from its events.
 *
 * @param opened the earlier of two
 * @param events all of it, in order
 */
record Ticket(TicketEvent opened, List<TicketEvent> events) {

    /** Null while nobody said to which desk it came. */
    static @Nullable Ticket of(List<TicketEvent> events) {
        for (TicketEvent event : events) {
            if (event.type() == TicketEventType.OPENED) {
                return new Ticket(event, events);
            }
        }
        return null;
    }

    boolean isGrievance() {
        return opened.category() == Reason.COMPLAINT || opened.category() == Reason.CONFLICT;
    }

    boolean isOpen() {
        boolean open = false;
        for (TicketEvent event : events) {
            if (event.equals(opened) || event.type() == TicketEventType.REOPENED) {
                open = true;
            } else if (event.type() == TicketEventType.RESOLVED) {
                open = false;
            }
        }
        return open;
    }

    /** The opening, or the latest reopening after it. */
    TicketEvent begin() {
        TicketEvent begin = opened;
        for (TicketEvent event : since(opened)) {
            if (event.type() == TicketEventType.REOPENED) {
                begin = event;
            }
        }
        return begin;
    }

    boolean isAssigned() {
        return has(TicketEventType.ASSIGNED, opened);
    }

    boolean isEscalated() {
        return has(TicketEventType.ESCALATED, begin());
    }

    boolean isAnswered() {
        return has(TicketEventType.ANSWERED, begin());
    }

    private boolean has(TicketEventType type, TicketEvent after) {
        return since(after).stream().anyMatch(event -> event.type() == type);
    }

    private List<TicketEvent> since(TicketEvent one) {
        return events.subList(events.indexOf(one) + 1, events.size());
    }

    /** Whose ticket it was when it was escalated; null when nobody's. */
    @Nullable
    String escalatedFrom(TicketEvent escalation) {
        String agent = null;
        for (TicketEvent event : events.subList(0, events.indexOf(escalation))) {
            if (event.type() == TicketEventType.ASSIGNED) {
                agent = event.agent();
            }
        }
        return escalation.agent() != null ? escalation.agent() : agent;
    }
}
