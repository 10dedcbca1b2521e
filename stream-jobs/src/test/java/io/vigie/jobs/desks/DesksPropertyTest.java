package io.vigie.jobs.desks;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.directory.DeskEntry;
import io.vigie.contract.event.TicketEvent;
import io.vigie.contract.event.TicketEventType;
import io.vigie.contract.live.DeskSnapshot;
import io.vigie.jobs.testkit.Events;
import io.vigie.jobs.tickets.PlainTickets;
import io.vigie.jobs.tickets.PlainTickets.Plain;
import io.vigie.jobs.tickets.RandomTickets;
import io.vigie.jobs.tickets.TestingTickets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From events to snapshots, in whatever order they come: a desk shows what counting all of it anew would give. */
class DesksPropertyTest {

    private static final long HOUR = 3_600_000;
    private static final List<String> ZONES = List.of("UTC", "Europe/Paris", "Pacific/Auckland", "America/New_York");

    /** An autumn Friday: the days of 25 h are near. */
    private static final long START = Events.START.toEpochMilli() - 31 * 24 * HOUR;

    private final Map<String, DeskEntry> described = new HashMap<>();
    private final List<TicketEvent> heard = new ArrayList<>();
    private TestingTickets tickets = new TestingTickets();
    private TestingDesks desks = new TestingDesks("Asia/Kathmandu");
    private int told;

    DesksPropertyTest() throws Exception {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void aDeskShowsWhatCountingAnewWouldGive(long seed) throws Exception {
        Random random = new Random(seed);
        for (RandomTickets.Arrival arrival : new RandomTickets(random, START, 120 * HOUR).arrivals(60)) {
            reach(arrival.at());
            tickets.take(arrival.event());
            heard.add(arrival.event());
            tell();
            if (random.nextInt(40) == 0) {
                describe(random);
            }
            if (random.nextInt(80) == 0) {
                tickets.restore();
                desks.crash(null);
            }
            if (random.nextInt(5) == 0) {
                reach(arrival.at());
                compare(arrival.at(), "seed " + seed + ", event " + heard.size());
            }
        }
        long end = START + 600 * HOUR;
        reach(end);
        compare(end, "seed " + seed + ", at the end");
        tickets.close();
        desks.close();
    }

    /** Tickets reach a time before their desks do. */
    private void reach(long millis) throws Exception {
        tickets.reachMillis(millis);
        tell();
        desks.reachMillis(millis);
    }

    private void tell() throws Exception {
        for (; told < tickets.changes.size(); told++) {
            desks.take(DeskInput.of(tickets.changes.get(told)));
        }
    }

    private void describe(Random random) throws Exception {
        String desk = random.nextBoolean() ? "support" : "sales";
        DeskEntry entry = random.nextInt(4) == 0
                ? null
                : new DeskEntry(
                        desk,
                        "The " + desk,
                        "shop",
                        ZONES.get(random.nextInt(ZONES.size())),
                        random.nextBoolean() ? HOUR * random.nextInt(40) : null,
                        random.nextBoolean() ? HOUR * random.nextInt(90) : null);
        described.put(desk, entry);
        desks.take(DeskInput.of(new DeskDescribed(desk, entry)));
    }

    private void compare(long now, String when) throws Exception {
        desks.rest(2000);
        for (String desk : List.of("support", "sales")) {
            DeskSnapshot found = desks.snapshots.get(desk);
            DeskSnapshot expected = expected(desk, now);
            if (found == null) {
                assertThat(described.get(desk)).as(when).isNull();
                assertThat(expected.open()).as(when).isZero();
                assertThat(expected.today()).as(when).isEqualTo(new DeskSnapshot.Today(0, 0, 0, 0));
            } else {
                assertThat(DeskSnapshots.sent(found, "", 0)).as(when).isEqualTo(expected);
            }
        }
    }

    private DeskSnapshot expected(String desk, long now) {
        @Nullable DeskEntry known = described.get(desk);
        DeskEntry entry = known == null ? new DeskEntry(desk, desk, "in-house", "Asia/Kathmandu", null, null) : known;
        List<Plain> all = PlainTickets.of(heard, now).values().stream()
                .filter(ticket ->
                        desk.equals(Objects.requireNonNull(ticket.opening).desk()))
                .toList();
        List<Plain> open = all.stream().filter(ticket -> ticket.open).toList();
        Long toAnswer = entry.firstAnswerMillis();
        Long toResolve = entry.resolveMillis();
        ZoneId zone = ZoneId.of(entry.timeZone());
        return new DeskSnapshot(
                desk,
                entry.client(),
                entry.name(),
                entry.timeZone(),
                "",
                Instant.EPOCH,
                null,
                open.size(),
                count(open, ticket -> !ticket.assigned),
                open.stream()
                        .map(ticket -> Instant.ofEpochMilli(ticket.since))
                        .min(Instant::compareTo)
                        .orElse(null),
                count(open, Plain::isComplaint),
                count(open, ticket -> ticket.escalated),
                toAnswer == null ? null : count(open, ticket -> !ticket.answered && ticket.since + toAnswer <= now),
                toResolve == null ? null : count(open, ticket -> ticket.since + toResolve <= now),
                new DeskSnapshot.Today(
                        all.stream()
                                .filter(ticket -> isToday(
                                        Objects.requireNonNull(ticket.opening).time(), now, zone))
                                .count(),
                        today(all, TicketEventType.ANSWERED, now, zone),
                        today(all, TicketEventType.RESOLVED, now, zone),
                        today(all, TicketEventType.REOPENED, now, zone)));
    }

    private static long today(List<Plain> tickets, TicketEventType type, long now, ZoneId zone) {
        return tickets.stream()
                .flatMap(ticket -> ticket.times(type).stream())
                .filter(at -> isToday(Instant.ofEpochMilli(at), now, zone))
                .count();
    }

    private static boolean isToday(Instant at, long now, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(Instant.ofEpochMilli(now), zone);
        return LocalDate.ofInstant(at, zone).equals(today);
    }

    private static long count(List<Plain> tickets, Predicate<Plain> which) {
        return tickets.stream().filter(which).count();
    }
}
