package io.vigie.jobs.tickets;

import io.vigie.contract.event.Reason;
import io.vigie.contract.event.TicketEvent;
import io.vigie.contract.event.TicketEventType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Events of tickets as they might come: in disorder, up to 48 h late, again and again, many at the same moment. */
public final class RandomTickets {

    private static final long HOUR = 3_600_000;
    private static final List<String> DESKS = List.of("support", "sales");
    private static final List<String> AGENTS = List.of("ann", "bob", "eve");

    /** An event, and when it comes, in ms. */
    public record Arrival(long at, TicketEvent event) {}

    private final Random random;
    private final long from;
    private final long spanMillis;

    public RandomTickets(Random random, long from, long spanMillis) {
        this.random = random;
        this.from = from;
        this.spanMillis = spanMillis;
    }

    /** In the order in which they come. */
    public List<Arrival> arrivals(int tickets) {
        List<Arrival> arrivals = new ArrayList<>();
        for (int number = 0; number < tickets; number++) {
            for (TicketEvent event : events("ticket-" + number)) {
                for (int copies = 1 + random.nextInt(2); copies > 0; copies--) {
                    arrivals.add(new Arrival(event.time().toEpochMilli() + delay(), event));
                }
            }
        }
        arrivals.sort(Comparator.comparingLong(Arrival::at));
        return arrivals;
    }

    private List<TicketEvent> events(String ticket) {
        List<TicketEvent> events = new ArrayList<>();
        long at = from + grain(spanMillis);
        events.add(event(ticket, 0, TicketEventType.OPENED, at));
        if (random.nextInt(8) == 0) {
            events.add(event(ticket, 100, TicketEventType.OPENED, at + grain(2 * HOUR) - HOUR));
        }
        int count = random.nextInt(9);
        for (int number = 1; number <= count; number++) {
            TicketEventType[] types = TicketEventType.values();
            TicketEventType type = types[1 + random.nextInt(types.length - 1)];
            at += random.nextInt(4) == 0 ? 0 : grain(30 * HOUR) - HOUR;
            events.add(event(ticket, number, type, at));
        }
        return events;
    }

    private TicketEvent event(String ticket, int number, TicketEventType type, long at) {
        boolean opens = type == TicketEventType.OPENED;
        boolean named = type == TicketEventType.ASSIGNED
                || type == TicketEventType.ANSWERED
                || (type == TicketEventType.ESCALATED && random.nextBoolean());
        return new TicketEvent(
                ticket + "-" + number,
                random.nextBoolean() ? "/crm" : "/mail",
                type,
                Instant.ofEpochMilli(at),
                random.nextInt(3) == 0 ? (long) random.nextInt(3) : null,
                ticket,
                opens ? any(DESKS) : null,
                opens ? any(List.of(Reason.values())) : null,
                opens && random.nextBoolean() ? "call-" + ticket : null,
                named ? any(AGENTS) : null);
    }

    /** Early by up to 10 min where clocks differ, else late, but by less than 48 h. */
    private long delay() {
        return switch (random.nextInt(4)) {
            case 0 -> -grain(10 * 60_000);
            case 1 -> random.nextInt(1000);
            default -> grain(48 * HOUR);
        };
    }

    private long grain(long below) {
        return (long) (random.nextDouble() * below) / 60_000 * 60_000;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
