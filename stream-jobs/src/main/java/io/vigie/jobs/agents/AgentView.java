package io.vigie.jobs.agents;

import io.vigie.contract.directory.AgentEntry;
import io.vigie.contract.live.AgentSnapshot;
import io.vigie.contract.live.AttendanceDay;
import io.vigie.contract.live.Flag;
import io.vigie.contract.live.LiveState;
import io.vigie.contract.live.Site;
import io.vigie.contract.live.Workload;
import io.vigie.jobs.agents.AgentOfQueue.Doing;
import io.vigie.jobs.attendance.AttendanceAt;
import io.vigie.jobs.attendance.AttendanceFacts;
import io.vigie.jobs.attendance.DayHours;
import io.vigie.jobs.attendance.Shift;
import io.vigie.jobs.attendance.Shifts;
import io.vigie.jobs.attendance.Span;
import io.vigie.jobs.attendance.Today;
import io.vigie.jobs.attendance.Verdict;
import io.vigie.jobs.days.DayAt;
import io.vigie.jobs.days.DayFacts;
import io.vigie.jobs.heard.Contact;
import io.vigie.jobs.heard.PhoneState;
import io.vigie.jobs.heard.Punch;
import io.vigie.jobs.sources.SourceOfMember;
import io.vigie.jobs.teams.TeamMember;
import io.vigie.jobs.workload.LiveStateAt;
import io.vigie.jobs.workload.WorkloadAt;
import io.vigie.jobs.workload.WorkloadFacts;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What follows from an agent's facts at a moment.
 *
 * @param queues those that the phone named last, else those of today's contacts
 * @param changesAt when time alone changes something of it, in ms
 */
record AgentView(
        AgentFacts facts,
        LiveStateAt live,
        AttendanceFacts attendance,
        Verdict verdict,
        Workload workload,
        List<String> queues,
        long changesAt) {

    /** Snapshots are kept so long after the shift. */
    private static final long SHOWN_AFTER = Duration.ofHours(24).toMillis();

    /**
     * @param defaultZone of agents that nobody described
     * @param missingPhoneMatters whether being clocked in and not ready is told
     */
    static AgentView of(AgentFacts facts, ZoneId defaultZone, boolean missingPhoneMatters, long reached) {
        ZoneId zone = zone(facts, defaultZone);
        List<Shift> shifts = Shifts.of(facts.shifts.values());
        List<PhoneState> phones = facts.phones.until(reached);
        List<Punch> punches = facts.punches.standing(reached);
        long todayFrom = Today.from(shifts, zone, reached);
        List<PhoneState> lately = facts.phones.lately(reached - AgentFacts.KEPT, reached);
        LiveStateAt live = LiveStateAt.of(facts.contacts, lately, todayFrom, reached);
        AttendanceFacts attendance =
                attendance(facts, shifts, punches, phones, contactSpans(facts), missingPhoneMatters, zone);
        Verdict verdict = AttendanceAt.of(attendance, reached);
        WorkloadAt.Step step = WorkloadAt.of(
                new WorkloadFacts(
                        facts.contacts,
                        lately,
                        punches,
                        List.copyOf(facts.tickets.values()),
                        missedAt(facts),
                        shifts,
                        todayFrom,
                        zone),
                reached);
        long changesAt = Math.min(verdict.changesAt(), step.changesAt());
        if (facts.hasWork()) {
            changesAt = Math.min(changesAt, Today.changesAt(shifts, zone, reached));
        }
        changesAt = Math.min(changesAt, DayHours.changesAt(attendance, reached));
        return new AgentView(facts, live, attendance, verdict, step.workload(), queues(facts, todayFrom), changesAt);
    }

    /** The day, as of a time reached. */
    static DayAt day(AgentFacts facts, ZoneId defaultZone, long reached) {
        long moment = facts.momentAt(reached);
        return DayAt.of(
                new DayFacts(
                        facts.shifts.values(),
                        facts.punches.standing(moment),
                        facts.contacts,
                        facts.phones.lately(moment - AgentFacts.KEPT, moment),
                        Math.min(facts.phones.wakeAt(moment), facts.punches.wakeAt(moment)),
                        zone(facts, defaultZone)),
                moment);
    }

    /** What bears on what the agent counts as in minutes of the team, as of a time reached. */
    static AttendanceFacts forRoll(AgentFacts facts, ZoneId defaultZone, long reached) {
        return attendance(
                facts,
                Shifts.of(facts.shifts.values()),
                facts.punches.standing(reached),
                facts.phones.until(reached),
                List.of(),
                false,
                zone(facts, defaultZone));
    }

    /** When contacts went on, or go on. */
    private static List<Span> contactSpans(AgentFacts facts) {
        return facts.contacts.values().stream()
                .map(contact -> new Span(contact.answeredAt(), Math.max(contact.answeredAt(), contact.lastAt())))
                .toList();
    }

    /** When calls were missed, in ms, in order. */
    private static List<Long> missedAt(AgentFacts facts) {
        return facts.missed.values().stream()
                .flatMap(offers -> offers.at().stream())
                .sorted()
                .toList();
    }

    private static AttendanceFacts attendance(
            AgentFacts facts,
            List<Shift> shifts,
            List<Punch> punches,
            List<PhoneState> phones,
            List<Span> contacts,
            boolean missingPhoneMatters,
            ZoneId zone) {
        return new AttendanceFacts(
                shifts,
                List.copyOf(facts.absences.values()),
                punches,
                punches.size() < facts.punches.all.size(),
                phones,
                contacts,
                facts.isSilent(),
                missingPhoneMatters,
                zone);
    }

    private static ZoneId zone(AgentFacts facts, ZoneId defaultZone) {
        return facts.described == null ? defaultZone : ZoneId.of(facts.described.zone());
    }

    /** What the queues have to know. */
    Standing standing() {
        Doing doing = doing(live.state());
        return doing == null ? Standing.OFFLINE : new Standing(doing, queues);
    }

    String team() {
        return facts.team();
    }

    /** What the team has to know. */
    TeamMember member() {
        return new TeamMember(
                live.state(),
                verdict.attendance().status(),
                verdict.scheduled(),
                verdict.absent(),
                workload.flags().stream().map(Flag::kind).sorted().toList());
    }

    /**
     * After which moment the shift is over, or without one the agent is gone, and nothing is left to be told of it, in ms;
     * {@link AgentFacts#NEVER} as things stand.
     */
    long endedAfter() {
        Shift shift = verdict.shift();
        if (!workload.flags().isEmpty() || (shift == null && live.state() != LiveState.OFFLINE)) {
            return AgentFacts.NEVER;
        }
        return shift == null ? Long.MIN_VALUE : shift.end();
    }

    /**
     * Whether the agent is shown: as long as anybody describes it, it is there or a flag is up; else until 24 h after the
     * last shift's end, absence's end, or sign of life.
     */
    boolean isShown(long reached) {
        return facts.described != null
                || live.state() != LiveState.OFFLINE
                || !workload.flags().isEmpty()
                || reached < facts.lastAt(reached) + SHOWN_AFTER;
    }

    /** When time alone may end that, in ms; {@link AgentFacts#NEVER} where it has, or nothing does. */
    long hiddenAt(long reached) {
        long at = facts.lastAt(reached) + SHOWN_AFTER;
        return facts.described == null && at > reached ? at : AgentFacts.NEVER;
    }

    /** The hours of the days that nothing has been forgotten of, without versions. */
    List<AttendanceDay> days(String agent, long reached) {
        String first = firstWholeDay(reached);
        return DayHours.of(attendance, reached).stream()
                .filter(day -> day.day().compareTo(first) >= 0)
                .map(day -> day.toDay(agent, team(), ""))
                .toList();
    }

    /** The first local day of which nothing can have been forgotten. */
    String firstWholeDay(long reached) {
        return Instant.ofEpochMilli(reached - AgentFacts.PLANS_KEPT)
                .atZone(attendance.zone())
                .toLocalDate()
                .plusDays(1)
                .toString();
    }

    /** What is shown, before it has a version. */
    AgentSnapshot snapshot(String agent, Instant asOf) {
        AgentEntry entry = facts.entry();
        long unknownSince = facts.unknownSince();
        return new AgentSnapshot(
                agent,
                facts.name(agent),
                team(),
                entry == null ? Site.OFFICE : entry.site(),
                entry != null && entry.trainee(),
                entry == null ? null : entry.mentor(),
                "",
                asOf,
                unknownSince == SourceOfMember.SPEAKS ? null : Instant.ofEpochMilli(unknownSince),
                live.state(),
                live.activity(),
                live.since() == null ? null : Instant.ofEpochMilli(live.since()),
                live.queue(),
                verdict.attendance(),
                workload);
    }

    private static List<String> queues(AgentFacts facts, long todayFrom) {
        if (facts.phones.withQueues != null) {
            return facts.phones.withQueues.queues();
        }
        Set<String> queues = new TreeSet<>();
        for (Contact contact : facts.contacts.values()) {
            if (contact.queue() != null && contact.lastAt() >= todayFrom) {
                queues.add(contact.queue());
            }
        }
        return List.copyOf(queues);
    }

    private static @Nullable Doing doing(LiveState state) {
        return switch (state) {
            case READY -> Doing.READY;
            case TALKING -> Doing.TALKING;
            case WRAPPING_UP -> Doing.WRAPPING_UP;
            case AWAY -> Doing.AWAY;
            case OFFLINE -> null;
        };
    }
}
