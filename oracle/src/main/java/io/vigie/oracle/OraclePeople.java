package io.vigie.oracle;

import io.vigie.contract.directory.AgentEntry;
import io.vigie.contract.directory.DeskEntry;
import io.vigie.contract.directory.TeamEntry;
import io.vigie.contract.event.AgentStateEvent;
import io.vigie.contract.event.ClockEvent;
import io.vigie.contract.event.Event;
import io.vigie.contract.event.TicketEvent;
import io.vigie.contract.event.TicketEventType;
import io.vigie.contract.live.AttendanceStatus;
import io.vigie.contract.live.LiveState;
import io.vigie.oracle.Timeline.Doing;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what must be known of every agent, team and desk. Of the events only those up to now have happened. */
public final class OraclePeople {

    private static final Duration BELONGS_FOR = Duration.ofDays(7);
    private static final long SHOWN_MILLIS = Duration.ofHours(24).toMillis();

    private final OracleInput input;
    private final boolean tellsClockedInNotReady;
    private final Facts facts;
    private final Map<String, OracleSource> sources;
    private final Map<String, OracleAgent> agents = new TreeMap<>();

    /** @param tellsClockedInNotReady whether that setting is on */
    public OraclePeople(OracleInput input, boolean tellsClockedInNotReady) {
        this.input = input;
        this.tellsClockedInNotReady = tellsClockedInNotReady;
        this.facts = new Facts(input);
        this.sources = new Sources(facts.ordered(), input)
                .all().stream().collect(Collectors.toMap(OracleSource::source, source -> source));
        Set<String> ids = facts.agents();
        ids.addAll(input.directory().ids(AgentEntry.class, input.now()));
        ids.forEach(id -> agents.put(id, seen(id)));
    }

    /**
     * Agents that are shown, by id: whom somebody described, who is there or under a flag, and for 24 h after the last
     * sign of life, shift or absence anybody of whom anything was heard.
     */
    public List<OracleAgent> agents() {
        return agents.values().stream().filter(this::isShown).toList();
    }

    private boolean isShown(OracleAgent agent) {
        return input.directory().ids(AgentEntry.class, input.now()).contains(agent.agent())
                || agent.state() != LiveState.OFFLINE
                || !agent.workload().flags().isEmpty()
                || input.now().toEpochMilli() < facts.lastOf(agent.agent(), life(agent.agent())) + SHOWN_MILLIS;
    }

    /** One of {@link #agents()}; of one that nobody ever named, what holds of such a one. */
    public OracleAgent agent(String id) {
        OracleAgent known = agents.get(id);
        return known == null ? seen(id) : known;
    }

    /** The day of one of {@link #agents()}. */
    public OracleAgentDay day(String id) {
        OracleAgent agent = agent(id);
        return new Daybook(life(id)).day(id, agent.name(), agent.team());
    }

    /** Teams that somebody described or that have agents, by id. */
    public List<OracleTeam> teams() {
        Set<String> ids = new TreeSet<>(input.directory().ids(TeamEntry.class, input.now()));
        agents.values().forEach(agent -> ids.add(agent.team()));
        return ids.stream().map(this::team).toList();
    }

    public OracleTeam team(String id) {
        TeamEntry entry = input.directory().team(id, input.now(), input.defaultZone());
        return Teams.team(
                entry,
                agents.values().stream()
                        .filter(agent -> agent.team().equals(id))
                        .toList());
    }

    /** Desks that somebody described or that got tickets, by id. */
    public List<OracleDesk> desks() {
        Set<String> ids = new TreeSet<>(input.directory().ids(DeskEntry.class, input.now()));
        facts.tickets()
                .forEach(
                        ticket -> ids.add(Objects.requireNonNull(ticket.opened().desk())));
        return ids.stream().map(this::desk).toList();
    }

    public OracleDesk desk(String id) {
        DeskEntry entry = input.directory().desk(id, input.now(), input.defaultZone());
        List<Instant> silent = silent(facts.of(TicketEvent.class).stream()
                .filter(event -> event.type() == TicketEventType.OPENED && id.equals(event.desk()))
                .toList());
        return Desks.desk(
                entry,
                facts.tickets().stream()
                        .filter(ticket -> id.equals(ticket.opened().desk()))
                        .toList(),
                silent.isEmpty() ? null : silent.get(0),
                input.now());
    }

    /** Of all agents, by agent and day. */
    public List<OracleDay> attendanceDays() {
        List<OracleDay> days = new ArrayList<>();
        for (OracleAgent agent : agents.values()) {
            days.addAll(new Days(agent.agent(), agent.team(), life(agent.agent())).all());
        }
        return days;
    }

    private Life life(String id) {
        String team = input.directory().agent(id, input.now()).team();
        String zone =
                input.directory().team(team, input.now(), input.defaultZone()).timeZone();
        return facts.life(id, ZoneId.of(zone));
    }

    private OracleAgent seen(String id) {
        AgentEntry entry = input.directory().agent(id, input.now());
        Life life = life(id);
        Timeline timeline = new Timeline(life);
        Doing doing = timeline.doingAt(life.now());
        Strain strain = new Strain(life, timeline);
        WorkShift shift = life.chosenShift();
        List<Event> words = facts.ordered().stream()
                .filter(event -> event instanceof ClockEvent || event instanceof AgentStateEvent)
                .filter(event -> id.equals(Facts.agent(event)))
                .toList();
        List<Instant> silent = silent(words);
        boolean allSilent =
                !silent.isEmpty() && silent.size() == sourcesOf(words).size();
        return new OracleAgent(
                id,
                entry.name(),
                entry.team(),
                entry.site(),
                entry.trainee(),
                entry.mentor(),
                silent.isEmpty() ? null : silent.get(0),
                doing.state(),
                doing.activity(),
                instant(timeline.since()),
                doing.contact() == null ? null : doing.contact().queue(),
                attendance(life, timeline, shift, allSilent),
                strain.workload(),
                strain.isInSession(),
                shift != null && shift.boundStart() <= life.now() && life.now() <= shift.boundEnd(),
                shift != null && life.now() > shift.boundStart() + shift.startGrace());
    }

    private OracleAttendance attendance(Life life, Timeline timeline, @Nullable WorkShift shift, boolean allSilent) {
        Presence presence = new Presence(life, shift);
        AttendanceStatus status = presence.status();
        if (allSilent && status != AttendanceStatus.OFF && status != AttendanceStatus.EXCUSED) {
            status = AttendanceStatus.UNKNOWN;
        }
        boolean isMissed =
                presence.cameAt() == null && (status == AttendanceStatus.LATE || status == AttendanceStatus.NO_SHOW);
        return new OracleAttendance(
                status,
                shift == null ? null : Instant.ofEpochMilli(shift.start()),
                shift == null ? null : Instant.ofEpochMilli(shift.end()),
                instant(presence.cameAt()),
                instant(presence.leftAt()),
                presence.lateMillis(),
                isMissed && shift != null ? Instant.ofEpochMilli(shift.boundStart()) : null,
                Mismatches.now(life, timeline, tellsClockedInNotReady));
    }

    private Set<String> sourcesOf(List<? extends Event> words) {
        return words.stream()
                .filter(event -> event.time().plus(BELONGS_FOR).isAfter(input.now()))
                .map(Event::source)
                .collect(Collectors.toSet());
    }

    /** Since when those who said it are silent, the longest first. */
    private List<Instant> silent(List<? extends Event> words) {
        return sourcesOf(words).stream()
                .map(source -> Objects.requireNonNull(sources.get(source)).silentSince())
                .filter(Objects::nonNull)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static @Nullable Instant instant(@Nullable Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }
}
