package io.vigie.jobs.agents;

import io.vigie.contract.live.AgentSnapshot;
import io.vigie.contract.live.AttendanceDay;
import io.vigie.jobs.alerts.SubjectState;
import io.vigie.jobs.snapshots.Beats;
import io.vigie.jobs.snapshots.Outbox;
import io.vigie.jobs.teams.AgentOfTeam;
import io.vigie.jobs.teams.TeamMember;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What has been told of an agent so far, and when more is due. Kept by Flink as a POJO, hence the public fields. */
public final class AgentTold {

    private static final Duration REST = Duration.ofSeconds(1);
    private static final long SECOND = 1_000;

    /** To the queues. */
    public Standing standing = Standing.OFFLINE;

    /** To the team; null while no team was told. */
    public @Nullable String team;

    public @Nullable TeamMember member;

    /** What is to be shown; null before anything is. Its version is that of no snapshot. */
    public @Nullable AgentSnapshot shown;

    /** For which the agent works as it is shown. */
    public List<String> queues = List.of();

    /** As {@link AgentView#endedAfter}. */
    public long endedAfter = AgentFacts.NEVER;

    /** By day, without versions. */
    public Map<String, AttendanceDay> days = new HashMap<>();

    /** When snapshots go out. */
    public Outbox outbox = Outbox.EMPTY;

    /** Until when the outbox rests, by the machine's clock, in ms. */
    public long restUntil;

    public DayTold day = new DayTold();

    /** For when the timer is set, in ms; {@link AgentFacts#NEVER} for none. */
    public long timerAt = AgentFacts.NEVER;

    /** The whole second at which the rules of alerts see what changed, in ms; {@link AgentFacts#NEVER}: nothing did. */
    public long seenAt = AgentFacts.NEVER;

    /** The earliest time of an event behind that, in ms; {@link AgentFacts#NEVER} where time alone changed it. */
    public long eventAt = AgentFacts.NEVER;

    /** What it counts as in the teams' minutes. */
    public Roll roll = new Roll();

    /** Needed by Flink. */
    public AgentTold() {}

    /** A snapshot goes out: gives when the rest that begins is over, by the machine's clock, in ms. */
    long sentOne(long machineTime) {
        outbox = outbox.sentOne();
        restUntil = Beats.restUntil(machineTime, REST.toMillis());
        return restUntil;
    }

    /** Sets the one timer for another time. */
    void wakeAt(long next, LongConsumer register, LongConsumer delete) {
        if (next == timerAt) {
            return;
        }
        if (timerAt != AgentFacts.NEVER && timerAt != seenAt) {
            delete.accept(timerAt);
        }
        if (next != AgentFacts.NEVER) {
            register.accept(next);
        }
        timerAt = next;
    }

    /** Takes what the queues have to know now; gives what of it is new to them. */
    List<AgentOfQueue> tell(Standing next) {
        List<AgentOfQueue> changes = standing.changesTo(next);
        standing = next;
        return changes;
    }

    /** Takes what the team has to know now; gives what of it is new to it, and to the team that the agent left. */
    List<AgentOfTeam> tell(@Nullable String nextTeam, @Nullable TeamMember next) {
        List<AgentOfTeam> changes = new ArrayList<>(0);
        if (team != null && !team.equals(nextTeam)) {
            changes.add(new AgentOfTeam(team, member, null));
            member = null;
        }
        if (nextTeam != null && !Objects.equals(member, next)) {
            changes.add(new AgentOfTeam(nextTeam, member, next));
        }
        team = nextTeam;
        member = next;
        return changes;
    }

    /** Takes what is to be shown now; says whether that is something else than before. */
    boolean show(AgentSnapshot next) {
        if (shown != null && next.equals(shown.withAsOf(next.asOf()))) {
            return false;
        }
        shown = next;
        outbox = outbox.changed();
        return true;
    }

    /** The whole second at which the rules of alerts see what changed at a time reached, in ms. */
    static long nextSecond(long reached) {
        return Math.floorDiv(reached, SECOND) * SECOND + SECOND;
    }

    /**
     * Whether all that there is to do is to let the rules of alerts see what is shown: the moment has come for that, and
     * for nothing else.
     */
    boolean isOnlyToBeSeen(AgentFacts facts, long reached) {
        return seenAt <= reached && reached < timerAt && facts.momentAt(reached) < timerAt;
    }

    /** The rules of alerts see what is shown now; gives what they see. */
    SubjectState seen(AgentSnapshot now, long reached) {
        SubjectState subject = AgentSubject.of(now, queues, seenAt, Math.min(seenAt, eventAt), reached > endedAfter);
        seenAt = AgentFacts.NEVER;
        eventAt = AgentFacts.NEVER;
        return subject;
    }

    /** Nothing is shown any more. */
    void hide() {
        shown = null;
        outbox = new Outbox(outbox.resting(), false);
        eventAt = AgentFacts.NEVER;
    }

    /**
     * Takes an agent's hours of days as they are now; gives what of it is new, and the days of which nothing is left to be
     * told.
     *
     * @param firstWhole the first day of which nothing has been forgotten: what was told of earlier ones stands for good
     * @param version gives the next
     */
    List<AttendanceDayUpdate> tell(List<AttendanceDay> next, String firstWhole, Supplier<String> version) {
        List<AttendanceDayUpdate> updates = new ArrayList<>(0);
        for (AttendanceDay each : next) {
            if (!each.equals(days.put(each.day(), each))) {
                updates.add(new AttendanceDayUpdate(each.key(), each.withVersion(version.get())));
            }
        }
        days.keySet().removeIf(each -> each.compareTo(firstWhole) < 0);
        List<AttendanceDay> gone = new ArrayList<>(days.values());
        gone.removeIf(each -> next.stream().anyMatch(left -> left.day().equals(each.day())));
        for (AttendanceDay each : gone) {
            days.remove(each.day());
            updates.add(new AttendanceDayUpdate(each.key(), null));
        }
        return updates;
    }
}
