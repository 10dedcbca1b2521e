package io.vigie.jobs.agents;

import io.vigie.contract.live.AgentSnapshot;
import io.vigie.contract.live.AttendanceDay;
import io.vigie.jobs.snapshots.Outbox;
import io.vigie.jobs.teams.AgentOfTeam;
import io.vigie.jobs.teams.TeamMember;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What has been told of an agent so far, and when more is due. Kept by Flink as a POJO, hence the public fields. */
public final class AgentTold {

    /** To the queues. */
    public Standing standing = Standing.OFFLINE;

    /** To the team; null while no team was told. */
    public @Nullable String team;

    public @Nullable TeamMember member;

    /** What is to be shown; null before anything is. Its version is that of no snapshot. */
    public @Nullable AgentSnapshot shown;

    /** By day, without versions. */
    public Map<String, AttendanceDay> days = new HashMap<>();

    /** When snapshots go out. */
    public Outbox outbox = Outbox.EMPTY;

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

    /** Nothing is shown any more. */
    void hide() {
        shown = null;
        outbox = new Outbox(outbox.resting(), false);
        eventAt = AgentFacts.NEVER;
    }

    /** Takes an agent's hours of a day as they are now; says whether they are others than before. */
    boolean tell(AttendanceDay day) {
        return !day.equals(days.put(day.day(), day));
    }

    /**
     * Forgets the days of which nothing is left to be told; gives them.
     *
     * @param left those of which something is
     * @param firstWhole the first day of which nothing has been forgotten: what was told of earlier ones stands for good
     */
    List<AttendanceDay> forgetDays(List<AttendanceDay> left, String firstWhole) {
        days.keySet().removeIf(day -> day.compareTo(firstWhole) < 0);
        List<AttendanceDay> gone = new ArrayList<>(days.values());
        gone.removeIf(day -> left.stream().anyMatch(each -> each.day().equals(day.day())));
        gone.forEach(day -> days.remove(day.day()));
        return gone;
    }
}
