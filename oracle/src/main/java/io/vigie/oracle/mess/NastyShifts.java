package io.vigie.oracle.mess;

import io.vigie.contract.directory.AgentEntry;
import io.vigie.contract.directory.DeskEntry;
import io.vigie.contract.directory.DirectoryEntry;
import io.vigie.contract.directory.TeamEntry;
import io.vigie.contract.event.AgentState;
import io.vigie.contract.event.AgentStateEvent;
import io.vigie.contract.event.Event;
import io.vigie.contract.event.SourceEvent;
import io.vigie.contract.event.SourceEventType;
import io.vigie.contract.live.Site;
import io.vigie.oracle.OracleDirectory;
import io.vigie.oracle.OracleInput;
import io.vigie.oracle.mess.Contacts.Taken;
import io.vigie.oracle.mess.Rosters.Stint;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Days of ten agents, three teams and two desks on which everything goes wrong: plans that overlap, touch, go over
 * midnight, are changed, cancelled or moved to another agent; punches that are late, missing, read twice or taken back;
 * pauses to the millisecond; complaints in runs; words about a call that come hours later; tickets in any order; sources
 * that fall silent. The second day is an ordinary one, or one of 23 or of 25 h.
 *
 * @param events in order of time
 * @param directory what is said of most agents, two teams and one desk
 * @param zone the default zone
 * @param expectedSources those that must speak though they send no heartbeats
 * @param begin when the first day begins
 * @param end when the last day ends
 */
public record NastyShifts(
        List<Event> events,
        OracleDirectory directory,
        ZoneId zone,
        Set<String> expectedSources,
        Instant begin,
        Instant end) {

    /** The last but two has no plan, the last but one never punches and has none either, nobody described the last. */
    public static final List<String> AGENTS =
            List.of("ann", "bob", "cat", "dan", "eve", "fay", "gus", "hal", "ivy", "jon/é");

    /** Nobody described the last. */
    public static final List<String> TEAMS = List.of("north", "overseas", TeamEntry.NONE_ID);

    /** Nobody described the last. */
    public static final List<String> DESKS = List.of("letters", "undescribed");

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final List<LocalDate> SECOND_DAYS =
            List.of(LocalDate.parse("2026-03-11"), LocalDate.parse("2026-03-29"), LocalDate.parse("2026-10-25"));
    private static final long BEAT = 20_000;

    /** The same for the same seed. */
    public static NastyShifts of(long seed, int days) {
        LocalDate first =
                SECOND_DAYS.get(Math.floorMod(seed, SECOND_DAYS.size())).minusDays(1);
        Dice dice = new Dice(seed);
        List<Event> events = new ArrayList<>();
        ShiftWriter writer = new ShiftWriter(dice, events);
        Rosters rosters = new Rosters(writer, dice, PARIS);
        Contacts contacts = new Contacts(writer, dice);
        Workdays workdays = new Workdays(writer, contacts, dice);
        for (int i = 0; i < days; i++) {
            LocalDate day = first.plusDays(i);
            for (String agent : AGENTS) {
                if (!dice.oneIn(6)) {
                    stints(agent, day, rosters, dice).forEach(stint -> workdays.work(agent, stint));
                }
            }
            events.addAll(heartbeats(day, events.size()));
        }
        List<Taken> calls = contacts.taken();
        Letters letters = new Letters(writer, dice);
        for (int i = 0; i < calls.size() / 8; i++) {
            letters.about(dice.oneOf(calls), i);
        }
        events.sort(Comparator.comparing(Event::time));
        return new NastyShifts(
                List.copyOf(events),
                described(),
                PARIS,
                Set.of(clockOf("bob")),
                first.atStartOfDay(PARIS).toInstant(),
                first.plusDays(days).atStartOfDay(PARIS).toInstant());
    }

    /**
     * The same, and a minute after the last event every phone says that its agent is offline. Who never says so is at work
     * for ever, as far as anybody knows, and of a time at work that is longer than 76 h not all is kept.
     */
    public NastyShifts thenAllGoHome() {
        Instant home = events.get(events.size() - 1).time().plusSeconds(60);
        List<Event> all = new ArrayList<>(events);
        for (String agent : AGENTS) {
            String phone = events.stream()
                    .filter(event -> event instanceof AgentStateEvent said
                            && said.agent().equals(agent))
                    .map(Event::source)
                    .reduce("/phone/quiet", (before, last) -> last);
            all.add(new AgentStateEvent("home-" + agent, phone, home, null, agent, AgentState.OFFLINE, null, null));
        }
        return new NastyShifts(List.copyOf(all), directory, zone, expectedSources, begin, end);
    }

    /** What the oracle needs to say what must be known at a time. */
    public OracleInput at(Instant now) {
        return new OracleInput(events, directory, now, zone, expectedSources);
    }

    private static List<Stint> stints(String agent, LocalDate day, Rosters rosters, Dice dice) {
        if (isPlanned(agent)) {
            return rosters.plan(agent, day);
        }
        long start =
                day.atStartOfDay(PARIS).plusHours(dice.below(20)).toInstant().toEpochMilli();
        return List.of(new Stint(start, start + dice.between(1, 7) * 3_600_000));
    }

    private static boolean isPlanned(String agent) {
        return !agent.equals("hal") && !agent.equals("ivy");
    }

    static boolean punches(String agent) {
        return !agent.equals("ivy");
    }

    /** One agent's phone never tells its state. */
    static boolean phones(String agent) {
        return !agent.equals("gus");
    }

    static String clockOf(String agent) {
        return agent.compareTo("d") < 0 ? "/clock/expected" : "/clock/quiet";
    }

    static String phoneOf(String agent) {
        return agent.compareTo("c") < 0 || agent.equals("ivy") ? "/phone/beating" : "/phone/quiet";
    }

    /** They beat from eight to ten in the morning, and are not heard of then but by what they tell. */
    private static List<Event> heartbeats(LocalDate day, int number) {
        List<Event> beats = new ArrayList<>();
        long from = day.atTime(8, 0).atZone(PARIS).toInstant().toEpochMilli();
        for (String source : List.of("/phone/beating", "/tickets/beating", "/clock/expected")) {
            for (long at = from; at < from + Duration.ofHours(2).toMillis(); at += BEAT) {
                beats.add(new SourceEvent(
                        "beat-" + number + "-" + beats.size(),
                        source,
                        SourceEventType.HEARTBEAT,
                        Instant.ofEpochMilli(at),
                        null,
                        null));
            }
        }
        return beats;
    }

    private static OracleDirectory described() {
        List<DirectoryEntry> entries = new ArrayList<>(List.of(
                new TeamEntry("north", "Team north", PARIS.getId()),
                new TeamEntry("overseas", "Team overseas", "America/New_York"),
                new DeskEntry("letters", "Letters", "acme", PARIS.getId(), 3_600_000L, 4 * 3_600_000L)));
        for (String agent : AGENTS.subList(0, AGENTS.size() - 1)) {
            boolean abroad = agent.compareTo("f") > 0;
            boolean trainee = agent.equals("bob") || agent.equals("dan");
            entries.add(new AgentEntry(
                    agent,
                    "Agent " + agent,
                    abroad ? "overseas" : "north",
                    abroad ? Site.HOME : Site.OFFICE,
                    trainee,
                    agent.equals("bob") ? "ann" : null,
                    List.of()));
        }
        return new OracleDirectory(entries, List.of());
    }
}
