package io.vigie.jobs.agents;

import io.vigie.contract.live.AgentDay;
import io.vigie.jobs.snapshots.Beats;
import java.time.Duration;
import java.time.Instant;

/**
 * What has been told of an agent's day, and when more may be. A change only leaves a mark here; the day is made when it
 * may go out, as it would cost too much to make it at each word. Kept by Flink as a POJO, hence the public fields.
 */
public final class DayTold {

    static final Duration REST = Duration.ofSeconds(30);

    /** Rests end at whole seconds of the machine, each agent's at its own: not all days are made at once. */
    private static final Duration BEAT = Duration.ofSeconds(1);

    /** Whether one is told. */
    public boolean stands;

    /** Whether something may have changed since. */
    public boolean changed;

    /** When the next may go out, by the machine's clock, in ms. */
    public long restUntil;

    /** When time alone changes it next, in ms. */
    public long changesAt;

    /** A number that stands for what was told last. */
    public int content;

    /** Needed by Flink. */
    public DayTold() {}

    /** When to look at it again at the latest, in ms. */
    long wakeAt() {
        return stands && !changed ? changesAt : AgentFacts.NEVER;
    }

    /** Whether there is anything new to tell at a time reached. */
    boolean isDue(long reached) {
        changed |= reached >= changesAt;
        return changed;
    }

    boolean mayGoOut(long machineTime) {
        return machineTime >= restUntil;
    }

    /**
     * Takes what is to be told now; says whether that is something else than before, and so goes out.
     *
     * @param next when time alone changes it, in ms
     * @param machineTime now, in ms
     */
    boolean tell(AgentDay day, long next, long machineTime) {
        int before = content;
        boolean stood = stands;
        changed = false;
        changesAt = next;
        content = contentOf(day);
        stands = true;
        if (stood && content == before) {
            return false;
        }
        restUntil = Beats.restUntil(machineTime + REST.minus(BEAT).toMillis(), BEAT.toMillis());
        return true;
    }

    /** Nothing is told any more; says whether anything was. */
    boolean end() {
        boolean stood = stands;
        stands = false;
        changed = false;
        changesAt = 0;
        return stood;
    }

    /** All but when it was made. */
    private static int contentOf(AgentDay day) {
        return new AgentDay(
                        day.agent(),
                        day.name(),
                        day.team(),
                        "",
                        Instant.EPOCH,
                        day.timeZone(),
                        day.from(),
                        day.until(),
                        day.plan(),
                        day.punches(),
                        day.spans())
                .hashCode();
    }
}
