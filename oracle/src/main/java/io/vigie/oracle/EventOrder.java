package io.vigie.oracle;

import io.vigie.contract.event.AbsenceEvent;
import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.CallEventType;
import io.vigie.contract.event.Event;
import io.vigie.contract.event.ShiftEvent;
import io.vigie.contract.event.TicketEvent;
import io.vigie.contract.event.TicketEventType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Events in the order in which the contract takes them, each once. */
final class EventOrder {

    /** By time, then the source's sequence, then the rows of the contract's table, then id, then source. */
    static final Comparator<Event> ORDER = Comparator.comparing(Event::time)
            .thenComparing(EventOrder::sequence)
            .thenComparing(EventOrder::row)
            .thenComparing(Event::id)
            .thenComparing(Event::source);

    private record Identity(String source, String id) {}

    private EventOrder() {}

    static List<Event> of(List<? extends Event> events) {
        List<Event> ordered = new ArrayList<>(events);
        ordered.sort(ORDER);
        Set<Identity> seen = new HashSet<>();
        ordered.removeIf(event -> !seen.add(new Identity(event.source(), event.id())));
        return ordered;
    }

    private static long sequence(Event event) {
        Long sequence = event.sequence();
        return sequence == null ? 0 : sequence;
    }

    private static int row(Event event) {
        if (event instanceof CallEvent call) {
            return row(call.type());
        }
        if (event instanceof TicketEvent ticket) {
            return row(ticket.type());
        }
        boolean takesBack = (event instanceof ShiftEvent shift && shift.plan() == null)
                || (event instanceof AbsenceEvent absence && absence.absence() == null);
        return takesBack ? 1 : 0;
    }

    private static int row(TicketEventType type) {
        return switch (type) {
            case OPENED -> 1;
            case ASSIGNED -> 2;
            case ANSWERED -> 3;
            case ESCALATED -> 4;
            case REOPENED -> 5;
            case RESOLVED -> 6;
        };
    }

    private static int row(CallEventType type) {
        return switch (type) {
            case QUEUED -> 1;
            case MISSED -> 2;
            case ANSWERED -> 3;
            case ABANDONED -> 4;
            case FLOWED_OUT -> 5;
            case HELD, RESUMED -> 6;
            case TRANSFERRED -> 7;
            case ENDED -> 8;
            case WRAPPED -> 9;
            case CLASSIFIED -> 10;
        };
    }
}
