package io.vigie.simulator;

import static java.util.Objects.requireNonNull;

import io.vigie.contract.directory.DeskEntry;
import io.vigie.contract.event.Reason;
import io.vigie.contract.event.TicketEvent;
import io.vigie.contract.event.TicketEventType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the events say of the desks: every ticket looked at anew. */
final class PlainDesks {

    private final Map<String, List<TicketEvent>> tickets = new LinkedHashMap<>();

    void add(TicketEvent event) {
        tickets.computeIfAbsent(event.ticket(), t -> new ArrayList<>()).add(event);
    }

    DeskTruth truth(DeskEntry desk, Instant now) {
        List<List<TicketEvent>> own = tickets.values().stream()
                .filter(t -> desk.id().equals(t.get(0).desk()))
                .toList();
        List<List<TicketEvent>> open = own.stream().filter(PlainDesks::isOpen).toList();
        return new DeskTruth(
                desk.id(),
                open.size(),
                open.stream()
                        .filter(t -> t.stream().noneMatch(e -> e.type() == TicketEventType.ASSIGNED))
                        .count(),
                open.stream()
                        .map(t -> requireNonNull(t.get(0).category()))
                        .filter(c -> c == Reason.COMPLAINT || c == Reason.CONFLICT)
                        .count(),
                today(own, TicketEventType.OPENED, desk, now),
                today(own, TicketEventType.ANSWERED, desk, now),
                today(own, TicketEventType.RESOLVED, desk, now),
                today(own, TicketEventType.REOPENED, desk, now));
    }

    private static boolean isOpen(List<TicketEvent> ticket) {
        boolean open = true;
        for (TicketEvent event : ticket) {
            open = event.type() == TicketEventType.RESOLVED ? false : open || event.type() == TicketEventType.REOPENED;
        }
        return open;
    }

    private static long today(List<List<TicketEvent>> own, TicketEventType type, DeskEntry desk, Instant now) {
        ZoneId zone = ZoneId.of(desk.timeZone());
        LocalDate day = LocalDate.ofInstant(now, zone);
        return own.stream()
                .flatMap(List::stream)
                .filter(e ->
                        e.type() == type && LocalDate.ofInstant(e.time(), zone).equals(day))
                .count();
    }
}
