package io.vigie.jobs.tickets;

import io.vigie.contract.event.Reason;
import io.vigie.contract.event.TicketEvent;
import io.vigie.contract.event.TicketEventType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What tickets are by their events so far, walked through in order: nothing of it is shared with the job. */
public final class PlainTickets {

    private static final long LONGEST_AGO = 76 * 3_600_000L;

    /** One ticket, as the walk through its events leaves it. */
    public static final class Plain {
        public @Nullable TicketEvent opening;
        public long since;
        public boolean open;
        public boolean assigned;
        public boolean answered;
        public boolean escalated;
        public final List<TicketEvent> events = new ArrayList<>();

        /** When it was of a type, in ms. */
        public List<Long> times(TicketEventType type) {
            return events.stream()
                    .filter(event -> event.type() == type)
                    .map(event -> event.time().toEpochMilli())
                    .toList();
        }

        public boolean isComplaint() {
            return opening != null && (opening.category() == Reason.COMPLAINT || opening.category() == Reason.CONFLICT);
        }
    }

    private PlainTickets() {}

    /** By ticket, those whose opening is known: by distinct events whose time is reached. */
    public static Map<String, Plain> of(Collection<TicketEvent> events, long now) {
        Map<String, Plain> tickets = new TreeMap<>();
        events.stream()
                .distinct()
                .filter(event -> event.time().toEpochMilli() <= now)
                .sorted(Comparator.comparing(TicketEvent::time)
                        .thenComparingLong(event -> event.sequence() == null ? 0 : event.sequence())
                        .thenComparing(TicketEvent::type)
                        .thenComparing(TicketEvent::id)
                        .thenComparing(TicketEvent::source))
                .forEach(event -> walk(tickets.computeIfAbsent(event.ticket(), any -> new Plain()), event));
        tickets.values().removeIf(ticket -> ticket.opening == null);
        return tickets;
    }

    private static void walk(Plain ticket, TicketEvent event) {
        ticket.events.add(event);
        boolean begins = event.type() == TicketEventType.OPENED && ticket.opening == null;
        boolean known = ticket.opening != null;
        if (begins || (known && event.type() == TicketEventType.REOPENED)) {
            ticket.since = event.time().toEpochMilli();
            ticket.open = true;
            ticket.answered = false;
            ticket.escalated = false;
        }
        if (begins) {
            ticket.opening = event;
        }
        if (known) {
            ticket.assigned |= event.type() == TicketEventType.ASSIGNED;
            ticket.answered |= event.type() == TicketEventType.ANSWERED;
            ticket.escalated |= event.type() == TicketEventType.ESCALATED;
            ticket.open &= event.type() != TicketEventType.RESOLVED;
        }
    }

    /** By agent and ticket, when each answered complaints, and when one was escalated from each. */
    static Map<String, List<List<Long>>> work(Collection<TicketEvent> events, long now) {
        Map<String, List<List<Long>>> work = new HashMap<>();
        of(events, now).forEach((name, ticket) -> {
            String assignee = null;
            for (TicketEvent event : ticket.events) {
                assignee = event.type() == TicketEventType.ASSIGNED ? event.agent() : assignee;
                boolean escalates = event.type() == TicketEventType.ESCALATED;
                boolean answers = event.type() == TicketEventType.ANSWERED && ticket.isComplaint();
                String agent = escalates && event.agent() == null ? assignee : event.agent();
                long at = event.time().toEpochMilli();
                if (agent != null && (escalates || answers) && at + LONGEST_AGO > now) {
                    work.computeIfAbsent(agent + "/" + name, any -> List.of(new ArrayList<>(), new ArrayList<>()))
                            .get(escalates ? 1 : 0)
                            .add(at);
                }
            }
        });
        return work;
    }
}
