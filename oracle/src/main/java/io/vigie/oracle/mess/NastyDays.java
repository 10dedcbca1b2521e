package io.vigie.oracle.mess;

import io.vigie.contract.directory.QueueEntry;
import io.vigie.contract.event.Event;
import io.vigie.contract.live.ServiceLevelFormula;
import io.vigie.oracle.OracleDirectory;
import io.vigie.oracle.OracleInput;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two local days of a centre where everything goes wrong: outcomes that rival each other at equal times with and without
 * sequence, legs out of order, ends that never come or come at last, events before their queueing, holds that overlap,
 * callbacks, callers who call again to the millisecond, orphans, sources that begin anew and have forgotten calls. The
 * second day is an ordinary one, or one of 23 or of 25 h. What must hold for events to be taken in does hold: no event
 * of a call is later than 28 h after its queueing.
 *
 * @param events in order of time
 * @param directory what is said of some of the queues, of two clients, in two zones
 * @param zone the default zone
 * @param expectedSources those that must speak though they send no heartbeats
 * @param begin when the first day begins
 * @param end when time alone has changed all that it will
 */
public record NastyDays(
        List<Event> events,
        OracleDirectory directory,
        ZoneId zone,
        Set<String> expectedSources,
        Instant begin,
        Instant end) {

    /** All queues; nobody described the last. */
    public static final List<String> QUEUES = List.of("sales", "support", "claims/é", "undescribed");

    static final List<String> SOURCES = List.of("/phone/beating", "/phone/expected", "/phone/quiet");
    static final List<String> AGENTS = List.of("ann", "bob", "cat", "dan", "eve", "fay", "gus", "hal");
    static final List<String> CALLERS = List.of("c1", "c2", "c3", "c4", "c5", "c6");

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final List<LocalDate> SECOND_DAYS =
            List.of(LocalDate.parse("2026-03-11"), LocalDate.parse("2026-03-29"), LocalDate.parse("2026-10-25"));

    /** The same for the same seed. */
    public static NastyDays of(long seed, int calls) {
        LocalDate second = SECOND_DAYS.get(Math.floorMod(seed, SECOND_DAYS.size()));
        Instant begin = second.minusDays(1).atStartOfDay(PARIS).toInstant();
        Dice dice = new Dice(seed);
        List<Event> events = new ArrayList<>();
        List<Start> starts = new ArrayList<>();
        for (int i = 0; i < calls; i++) {
            Start start = start(second, dice, starts);
            starts.add(start);
            CallWriter writer = new CallWriter("call-" + i, start.caller, start.at, dice, events);
            new Plots(writer, dice, start.at).play();
        }
        events.addAll(new Surroundings(events, dice).events());
        events.sort(Comparator.comparing(Event::time));
        Instant end = second.plusDays(1).atStartOfDay(PARIS).toInstant().plus(Duration.ofHours(76));
        return new NastyDays(List.copyOf(events), described(), PARIS, Set.of(SOURCES.get(1)), begin, end);
    }

    /** What the oracle needs to say what the numbers must be at a time. */
    public OracleInput at(Instant now) {
        return new OracleInput(events, directory, now, zone, expectedSources);
    }

    private record Start(long at, @Nullable String caller) {}

    /** At any time, about midnight, about the change of the clocks, in a busy half hour, or a day after another call. */
    private static Start start(LocalDate second, Dice dice, List<Start> before) {
        Instant midnight = second.atStartOfDay(PARIS).toInstant();
        long hour = Duration.ofHours(1).toMillis();
        String caller = dice.oneIn(2) ? dice.oneOf(CALLERS) : null;
        long at = midnight.toEpochMilli();
        switch (dice.below(6)) {
            case 0 -> at += dice.between(-120_000, 120_000);
            case 1 -> at += dice.between(hour, 3 * hour);
            case 2 -> at += 12 * hour + dice.upTo(hour / 2);
            case 3 -> {
                Start other = before.isEmpty() ? new Start(at, caller) : dice.oneOf(before);
                boolean fits = other.at < at;
                at = other.at + (fits ? dice.oneOf(0, 1, 24 * hour, 24 * hour + 1, 24 * hour - 1) : dice.upTo(1));
                caller = other.caller;
            }
            default -> at += dice.between(-24 * hour, 23 * hour - 1);
        }
        return new Start(at, caller);
    }

    private static OracleDirectory described() {
        return new OracleDirectory(
                List.of(
                        queue("sales", "in-house", PARIS.getId(), 20_000, 5_000),
                        queue("support", "acme", "America/New_York", 30_000, 0),
                        queue("claims/é", "acme", PARIS.getId(), 20_000, 5_000)),
                List.of());
    }

    private static QueueEntry queue(
            String id, String client, String zone, long serviceLevelMillis, long shortAbandonMillis) {
        return new QueueEntry(
                id,
                "Queue " + id,
                client,
                zone,
                id.equals("support") ? List.of("Mo-Su 08:00-18:00") : null,
                serviceLevelMillis,
                0.8,
                ServiceLevelFormula.SHORT_ABANDONS_EXCLUDED,
                shortAbandonMillis);
    }
}
