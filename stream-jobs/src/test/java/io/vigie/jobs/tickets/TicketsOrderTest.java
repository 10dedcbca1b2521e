package io.vigie.jobs.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.TicketEvent;
import io.vigie.contract.event.TicketEventType;
import io.vigie.jobs.testkit.Events;
import io.vigie.jobs.tickets.PlainTickets.Plain;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In whatever order events come, and however often: tickets are what a walk through them in order leaves. */
class TicketsOrderTest {

    private static final long HOUR = 3_600_000;
    private static final long START = Events.START.toEpochMilli();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void ticketsAreWhatAWalkThroughTheirEventsLeaves(long seed) throws Exception {
        Random random = new Random(seed);
        List<TicketEvent> heard = new ArrayList<>();
        TestingTickets tickets = new TestingTickets();
        for (RandomTickets.Arrival arrival : new RandomTickets(random, START, 60 * HOUR).arrivals(40)) {
            tickets.reachMillis(arrival.at());
            tickets.take(arrival.event());
            heard.add(arrival.event());
            if (random.nextInt(10) == 0) {
                compare(tickets, heard, arrival.at(), "seed " + seed + ", event " + heard.size());
            }
            if (random.nextInt(100) == 0) {
                tickets.restore();
            }
        }
        for (long later : List.of(400 * HOUR, 450 * HOUR, 700 * HOUR)) {
            tickets.reachMillis(START + later);
            compare(tickets, heard, START + later, "seed " + seed + ", at the end");
        }
        assertThat(tickets.letters).isEmpty();
        tickets.close();
    }

    private static void compare(TestingTickets tickets, List<TicketEvent> heard, long now, String when) {
        Map<String, Ticket> expected = new HashMap<>();
        PlainTickets.of(heard, now).forEach((name, plain) -> {
            String desk =
                    Objects.requireNonNull(Objects.requireNonNull(plain.opening).desk());
            expected.put(desk + "/" + name, recent(ticket(plain), now));
        });
        Map<String, Ticket> found = new HashMap<>();
        tickets.tickets.forEach((name, ticket) -> found.put(name, recent(ticket, now)));
        assertThat(found).as(when).isEqualTo(expected);

        Map<String, List<List<Long>>> work = new HashMap<>();
        tickets.work.forEach((name, one) -> work.put(name, List.of(one.answeredAt(), one.escalatedAt())));
        assertThat(work).as(when).isEqualTo(PlainTickets.work(heard, now));
    }

    private static Ticket ticket(Plain plain) {
        return new Ticket(
                Objects.requireNonNull(plain.opening).time().toEpochMilli(),
                plain.since,
                plain.open,
                plain.open && !plain.assigned,
                plain.open && !plain.answered,
                plain.isComplaint(),
                plain.open && plain.escalated,
                plain.times(TicketEventType.ANSWERED),
                plain.times(TicketEventType.RESOLVED),
                plain.times(TicketEventType.REOPENED));
    }

    /** Without what no day counts any more, which is not told when it is forgotten. */
    private static Ticket recent(Ticket ticket, long now) {
        return new Ticket(
                ticket.openedAt(),
                ticket.since(),
                ticket.open(),
                ticket.unassigned(),
                ticket.unanswered(),
                ticket.complaint(),
                ticket.escalated(),
                recent(ticket.answeredAt(), now),
                recent(ticket.resolvedAt(), now),
                recent(ticket.reopenedAt(), now));
    }

    private static List<Long> recent(List<Long> times, long now) {
        return times.stream().filter(at -> at + 76 * HOUR > now).toList();
    }
}
