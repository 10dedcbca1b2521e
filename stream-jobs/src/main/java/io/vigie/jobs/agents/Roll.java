package io.vigie.jobs.agents;

import io.vigie.jobs.attendance.AttendanceFacts;
import io.vigie.jobs.attendance.RollCall;
import io.vigie.jobs.attendance.RollCalls;
import io.vigie.jobs.input.Inbound;
import io.vigie.jobs.teams.AgentOfMinutes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * What an agent counts as at the ends of the last 48 h of minutes, as the teams were told: by all that is known now, and
 * of punches and phones what is not later than the minute's end. Minutes are told by their ends, in minutes since 1970.
 * Kept by Flink as a POJO, hence the public fields.
 */
public final class Roll {

    /** A minute that ended longer ago stands as it was told. */
    private static final long KEPT = Duration.ofHours(48).toMillis();

    private static final long MINUTE = Duration.ofMinutes(1).toMillis();

    /** In order; each holds until the next. */
    public List<Entry> entries = new ArrayList<>();

    /** The teams that the agent was of, in order; each until the next. */
    public List<OfTeam> teams = new ArrayList<>();

    /** The time reached up to which the agent was looked at, in ms; {@link Long#MIN_VALUE} before the first time. */
    public long until = Long.MIN_VALUE;

    /** When time alone changes something next, in ms. */
    public long changesAt = AgentFacts.NEVER;

    /** When a word comes to hold that may change all, in ms. */
    public long anewAt = AgentFacts.NEVER;

    /** Needed by Flink. */
    public Roll() {}

    /** From a minute on. */
    public record Entry(long minute, String team, RollCall call) {

        boolean countsAs(Entry other) {
            return call.equals(other.call) && (team.equals(other.team) || call.countsNowhere());
        }
    }

    /** From a minute on. */
    public record OfTeam(long minute, String team) {}

    /**
     * From when on it changes what the agent counts as, in ms; {@link AgentFacts#NEVER} where it does not, or its time is
     * still to come.
     */
    long changedFrom(AgentInput heard, long reached) {
        Inbound told = heard.told();
        if (told != null && told.event() != null) {
            long at = told.event().time().toEpochMilli();
            boolean takesBack = told.clock() != null && told.clock().withdrawn() != null;
            if (at > reached) {
                changesAt = Math.min(changesAt, at);
                anewAt = takesBack ? Math.min(anewAt, at) : anewAt;
                return AgentFacts.NEVER;
            }
            return takesBack ? Long.MIN_VALUE : at;
        }
        if (heard.source() != null) {
            long from = heard.source().silences().from();
            changesAt = from > reached ? Math.min(changesAt, from) : changesAt;
            return from;
        }
        return heard.plan() != null || heard.described() != null ? Long.MIN_VALUE : AgentFacts.NEVER;
    }

    /** When to follow at the latest, in ms. */
    long wakeAt() {
        return Math.min(changesAt, anewAt);
    }

    /**
     * Brings it to the time reached; gives what is new to the teams.
     *
     * @param agent what is known
     * @param facts those of them that bear on attendance, with all whose time has come; asked for where they are needed
     * @param changedFrom from when on what is known has changed, in ms; {@link AgentFacts#NEVER} where it has not
     */
    List<AgentOfMinutes> follow(
            AgentFacts agent, Supplier<AttendanceFacts> facts, String team, long reached, long changedFrom) {
        boolean whole = until == Long.MIN_VALUE || anewAt <= reached;
        boolean moved = join(team, reached);
        if (!whole && !moved && changedFrom > reached && changesAt > reached) {
            until = reached;
            return List.of();
        }
        long open = reached - KEPT;
        long from = whole ? open : Math.max(open, Math.min(changedFrom, until));
        anewAt = anewAt <= reached ? AgentFacts.NEVER : anewAt;
        Unheard unheard = Unheard.of(agent, from, reached);
        RollCalls calls = RollCalls.of(facts.get(), unheard.spans(), from, reached);
        List<Entry> before = entries;
        entries = with(calls, minuteOf(from));
        until = reached;
        changesAt = Math.min(
                Math.min(calls.changesAt(), unheard.changesAt()),
                Math.min(agent.phones.wakeAt(reached), agent.punches.wakeAt(reached)));
        List<AgentOfMinutes> changes = changes(before, entries, minuteOf(from));
        forget(minuteOf(open));
        return changes;
    }

    /** Takes note of the team; says whether it is another one. */
    private boolean join(String team, long reached) {
        if (teams.isEmpty()) {
            teams.add(new OfTeam(Long.MIN_VALUE, team));
            return false;
        }
        if (teams.get(teams.size() - 1).team().equals(team)) {
            return false;
        }
        long minute = minuteOf(reached);
        teams.removeIf(earlier -> earlier.minute() == minute);
        teams.add(new OfTeam(minute, team));
        return true;
    }

    private List<Entry> with(RollCalls calls, long first) {
        List<Entry> next = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.minute() < first) {
                next.add(entry);
            }
        }
        TreeSet<Long> minutes = new TreeSet<>();
        calls.runs().forEach(run -> minutes.add(minuteOf(run.from())));
        teams.stream().map(OfTeam::minute).filter(minute -> minute > first).forEach(minutes::add);
        int runs = 0;
        RollCall call = RollCall.NOWHERE;
        for (long minute : minutes) {
            while (runs < calls.runs().size() && minuteOf(calls.runs().get(runs).from()) <= minute) {
                call = calls.runs().get(runs).call();
                runs++;
            }
            Entry entry = new Entry(minute, teamAt(minute), call);
            if (!entry.countsAs(last(next))) {
                next.add(entry);
            }
        }
        return next;
    }

    private String teamAt(long minute) {
        String team = teams.get(0).team();
        for (OfTeam later : teams) {
            team = later.minute() <= minute ? later.team() : team;
        }
        return team;
    }

    private static Entry last(List<Entry> entries) {
        return entries.isEmpty() ? nowhere() : entries.get(entries.size() - 1);
    }

    private static Entry nowhere() {
        return new Entry(Long.MIN_VALUE, "", RollCall.NOWHERE);
    }

    /** Goes along entries with the minutes, which only grow. */
    private static final class Along {

        private final List<Entry> entries;
        private int next;

        Along(List<Entry> entries) {
            this.entries = entries;
        }

        Entry at(long minute) {
            while (next < entries.size() && entries.get(next).minute() <= minute) {
                next++;
            }
            return next == 0 ? nowhere() : entries.get(next - 1);
        }
    }

    private static List<AgentOfMinutes> changes(List<Entry> before, List<Entry> after, long first) {
        TreeSet<Long> minutes = new TreeSet<>();
        minutes.add(first);
        before.forEach(entry -> minutes.add(Math.max(first, entry.minute())));
        after.forEach(entry -> minutes.add(Math.max(first, entry.minute())));
        List<AgentOfMinutes> changes = new ArrayList<>(0);
        Along alongBefore = new Along(before);
        Along alongAfter = new Along(after);
        for (long minute : minutes) {
            Long next = minutes.higher(minute);
            long end = next == null ? AgentOfMinutes.OPEN : next;
            Entry was = alongBefore.at(minute);
            Entry is = alongAfter.at(minute);
            if (was.countsAs(is)) {
                continue;
            }
            if (was.team().equals(is.team())) {
                changes.add(new AgentOfMinutes(is.team(), minute, end, was.call(), is.call()));
                continue;
            }
            if (!was.call().countsNowhere()) {
                changes.add(new AgentOfMinutes(was.team(), minute, end, was.call(), RollCall.NOWHERE));
            }
            if (!is.call().countsNowhere()) {
                changes.add(new AgentOfMinutes(is.team(), minute, end, RollCall.NOWHERE, is.call()));
            }
        }
        return changes;
    }

    private void forget(long first) {
        while (entries.size() > 1 && entries.get(1).minute() <= first) {
            entries.remove(0);
        }
        if (!entries.isEmpty()
                && entries.get(0).minute() <= first
                && entries.get(0).call().countsNowhere()) {
            entries.remove(0);
        }
        while (teams.size() > 1 && teams.get(1).minute() <= first) {
            teams.remove(0);
        }
    }

    /** The first minute that ends at a moment or later. */
    private static long minuteOf(long moment) {
        return -Math.floorDiv(-moment, MINUTE);
    }
}
