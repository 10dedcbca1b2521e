package io.vigie.jobs.teams;

import io.vigie.contract.input.Words;
import io.vigie.contract.live.AgentCounts;
import io.vigie.contract.live.AttendanceStatus;
import io.vigie.contract.live.FlagKind;
import io.vigie.contract.live.LiveState;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many of a team's agents stand how: sums to which each change gives its part and from which it takes what it gave
 * before, so that their order does not matter. Kept by Flink as a POJO, hence the public fields.
 */
public final class Figures {

    public long members;
    public long scheduled;
    public long absent;

    /** Those of the absent who are excused. */
    public long absentExcused;

    /** By the word of their {@link LiveState}, like the others; without zeros. */
    public Map<String, Long> states = new HashMap<>();

    public Map<String, Long> statuses = new HashMap<>();
    public Map<String, Long> flags = new HashMap<>();

    /** Needed by Flink. */
    public Figures() {}

    /** Takes in what became of an agent; says whether it is a change. */
    boolean apply(AgentOfTeam change) {
        TeamMember before = change.before();
        TeamMember after = change.after();
        if (before == null ? after == null : before.equals(after)) {
            return false;
        }
        count(before, -1);
        count(after, 1);
        return true;
    }

    private void count(@Nullable TeamMember member, long by) {
        if (member == null) {
            return;
        }
        members += by;
        count(states, member.state(), by);
        count(statuses, member.status(), by);
        scheduled += member.scheduled() ? by : 0;
        if (member.absent()) {
            absent += by;
            absentExcused += member.status() == AttendanceStatus.EXCUSED ? by : 0;
        }
        for (FlagKind kind : member.flags()) {
            count(flags, kind, by);
        }
    }

    private static void count(Map<String, Long> counts, Enum<?> constant, long by) {
        counts.merge(Words.of(constant), by, (before, more) -> before + more == 0 ? null : before + more);
    }

    private static long of(Map<String, Long> counts, Enum<?> constant) {
        return counts.getOrDefault(Words.of(constant), 0L);
    }

    /** Whether nobody is counted: all that was given has been taken away again. */
    boolean isEmpty() {
        return members == 0
                && scheduled == 0
                && absent == 0
                && absentExcused == 0
                && states.isEmpty()
                && statuses.isEmpty()
                && flags.isEmpty();
    }

    /** By what they do, without those who are offline. */
    AgentCounts agents() {
        return new AgentCounts(
                of(states, LiveState.READY),
                of(states, LiveState.TALKING),
                of(states, LiveState.WRAPPING_UP),
                of(states, LiveState.AWAY));
    }

    long with(AttendanceStatus status) {
        return of(statuses, status);
    }

    /** The absent of the scheduled; null when nobody is scheduled. */
    @Nullable
    Double absenceRate() {
        return rate(absent);
    }

    /** The absent without the excused, of the scheduled; null when nobody is scheduled. */
    @Nullable
    Double unexcusedRate() {
        return rate(absent - absentExcused);
    }

    /** How many agents have each flag, by its word; every flag is there. */
    Map<String, Long> flags() {
        Map<String, Long> byWord = new LinkedHashMap<>();
        for (FlagKind kind : FlagKind.values()) {
            byWord.put(Words.of(kind), of(flags, kind));
        }
        return byWord;
    }

    private @Nullable Double rate(long some) {
        return scheduled == 0 ? null : (double) some / scheduled;
    }
}
