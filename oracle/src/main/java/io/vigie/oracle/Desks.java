package io.vigie.oracle;

import io.vigie.contract.directory.DeskEntry;
import io.vigie.contract.event.TicketEvent;
import io.vigie.contract.event.TicketEventType;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How a desk stands, counted from its tickets. */
final class Desks {

    private Desks() {}

    static OracleDesk desk(DeskEntry entry, List<Ticket> tickets, @Nullable Instant unknownSince, Instant now) {
        List<Ticket> open = tickets.stream().filter(Ticket::isOpen).toList();
        ZoneId zone = ZoneId.of(entry.timeZone());
        Instant midnight = now.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
        return new OracleDesk(
                entry.id(),
                entry.client(),
                entry.name(),
                entry.timeZone(),
                unknownSince,
                open.size(),
                count(open, ticket -> !ticket.isAssigned()),
                open.stream()
                        .map(ticket -> ticket.begin().time())
                        .min(Instant::compareTo)
                        .orElse(null),
                count(open, Ticket::isGrievance),
                count(open, Ticket::isEscalated),
                overdue(open, ticket -> !ticket.isAnswered(), entry.firstAnswerMillis(), now),
                overdue(open, ticket -> true, entry.resolveMillis(), now),
                new OracleDesk.Today(
                        count(tickets, ticket -> !ticket.opened().time().isBefore(midnight)),
                        since(midnight, TicketEventType.ANSWERED, tickets),
                        since(midnight, TicketEventType.RESOLVED, tickets),
                        since(midnight, TicketEventType.REOPENED, tickets)));
    }

    private static long count(List<Ticket> tickets, Predicate<Ticket> which) {
        return tickets.stream().filter(which).count();
    }

    private static @Nullable Long overdue(
            List<Ticket> open, Predicate<Ticket> undone, @Nullable Long limit, Instant now) {
        return limit == null
                ? null
                : count(
                        open,
                        ticket -> undone.test(ticket)
                                && !now.isBefore(ticket.begin().time().plusMillis(limit)));
    }

    private static long since(Instant midnight, TicketEventType type, List<Ticket> tickets) {
        return tickets.stream()
                .flatMap(ticket -> ticket.events().stream())
                .filter((TicketEvent event) ->
                        event.type() == type && !event.time().isBefore(midnight))
                .count();
    }
}
