package io.vigie.oracle;

import io.vigie.contract.directory.AgentEntry;
import io.vigie.contract.event.AgentStateEvent;
import io.vigie.contract.event.ClockEvent;
import io.vigie.contract.event.Event;
import io.vigie.contract.event.SourceEvent;
import io.vigie.contract.event.SourceEventType;
import io.vigie.contract.live.AttendanceStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Says how every team stood as minutes ended: with the plans, absences and punches taken back as they are known now, and
 * with the punches and the words of phones up to the minute's end. A source is silent at a moment when its last event up
 * to then is 30 s old, if it is one that has to speak.
 */
public final class OracleTeamMinutes {

    private static final long SILENT_AFTER = Duration.ofSeconds(30).toMillis();
    private static final long BELONGS_FOR = Duration.ofDays(7).toMillis();

    private final OracleInput input;
    private final Map<String, NavigableSet<Long>> heard = new HashMap<>();
    private final Set<String> mustSpeak;
    private final Map<String, Life> lives = new TreeMap<>();
    private final Map<String, List<Event>> words = new HashMap<>();

    public OracleTeamMinutes(OracleInput input) {
        this.input = input;
        this.mustSpeak = new TreeSet<>(input.expectedSources());
        Facts facts = new Facts(input);
        for (Event event : facts.ordered()) {
            heard.computeIfAbsent(event.source(), any -> new TreeSet<>())
                    .add(event.time().toEpochMilli());
            if (event instanceof SourceEvent self && self.type() == SourceEventType.HEARTBEAT) {
                mustSpeak.add(event.source());
            }
            if (event instanceof ClockEvent || event instanceof AgentStateEvent) {
                words.computeIfAbsent(Objects.requireNonNull(Facts.agent(event)), any -> new ArrayList<>())
                        .add(event);
            }
        }
        Set<String> ids = facts.agents();
        ids.addAll(input.directory().ids(AgentEntry.class, input.now()));
        for (String id : ids) {
            String team = input.directory().agent(id, input.now()).team();
            String zone = input.directory()
                    .team(team, input.now(), input.defaultZone())
                    .timeZone();
            lives.put(id, facts.life(id, ZoneId.of(zone)));
        }
    }

    /** The team's minute that ends at a moment, which must not be later than now. */
    public OracleTeamMinute endingAt(String team, Instant end) {
        long scheduled = 0;
        long absent = 0;
        long absentExcused = 0;
        Map<AttendanceStatus, Long> statuses = new EnumMap<>(AttendanceStatus.class);
        for (Map.Entry<String, Life> agent : lives.entrySet()) {
            if (!input.directory().agent(agent.getKey(), end).team().equals(team)) {
                continue;
            }
            long moment = end.toEpochMilli();
            Life life = until(agent.getValue(), moment);
            WorkShift shift = life.chosenShift();
            Presence presence = new Presence(life, shift);
            AttendanceStatus status = presence.status();
            if (status != AttendanceStatus.OFF
                    && status != AttendanceStatus.EXCUSED
                    && isUnheard(agent.getKey(), moment)) {
                status = AttendanceStatus.UNKNOWN;
            }
            statuses.merge(status, 1L, Long::sum);
            if (shift != null && shift.boundStart() <= moment && moment <= shift.boundEnd()) {
                scheduled++;
                boolean late = moment > shift.boundStart() + shift.startGrace();
                absent += late && isMissing(status, presence.cameAt()) ? 1 : 0;
                absentExcused += late && status == AttendanceStatus.EXCUSED ? 1 : 0;
            }
        }
        return new OracleTeamMinute(
                scheduled,
                statuses.getOrDefault(AttendanceStatus.PRESENT, 0L),
                statuses.getOrDefault(AttendanceStatus.LATE, 0L),
                statuses.getOrDefault(AttendanceStatus.NO_SHOW, 0L),
                statuses.getOrDefault(AttendanceStatus.EXCUSED, 0L),
                statuses.getOrDefault(AttendanceStatus.LEFT_EARLY, 0L),
                statuses.getOrDefault(AttendanceStatus.UNKNOWN, 0L),
                scheduled == 0 ? null : (double) absent / scheduled,
                scheduled == 0 ? null : (double) (absent - absentExcused) / scheduled);
    }

    private static boolean isMissing(AttendanceStatus status, @Nullable Long cameAt) {
        return switch (status) {
            case NO_SHOW, LEFT_EARLY, EXCUSED -> true;
            case LATE -> cameAt == null;
            default -> false;
        };
    }

    private static Life until(Life life, long moment) {
        return new Life(
                life.contacts(),
                life.ticketAnswers(),
                life.escalations(),
                life.missed(),
                life.phone().stream()
                        .filter(word -> word.time().toEpochMilli() <= moment)
                        .toList(),
                life.punches().stream()
                        .filter(punch -> punch.time().toEpochMilli() <= moment)
                        .toList(),
                life.punchesLately(),
                life.shifts(),
                life.absences(),
                life.zone(),
                moment);
    }

    /** Whether all were silent that had sent a word of the agent in the 7 days before. */
    private boolean isUnheard(String agent, long moment) {
        Set<String> sources = new TreeSet<>();
        for (Event word : words.getOrDefault(agent, List.of())) {
            long at = word.time().toEpochMilli();
            if (at <= moment && moment < at + BELONGS_FOR) {
                sources.add(word.source());
            }
        }
        return !sources.isEmpty() && sources.stream().allMatch(source -> isSilent(source, moment));
    }

    private boolean isSilent(String source, long moment) {
        Long last = Objects.requireNonNull(heard.get(source)).floor(moment);
        return mustSpeak.contains(source) && last != null && last + SILENT_AFTER <= moment;
    }
}
