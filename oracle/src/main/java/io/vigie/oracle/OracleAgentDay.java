package io.vigie.oracle;

import io.vigie.contract.event.Activity;
import io.vigie.contract.event.ShiftPlan;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What must be told of an agent's day.
 *
 * @param plan by start
 * @param times without gaps, the last of them still going on
 */
public record OracleAgentDay(
        String agent,
        String name,
        String team,
        String timeZone,
        Instant from,
        Instant until,
        List<ShiftPlan> plan,
        List<Punch> punches,
        List<Time> times) {

    /** Whether nothing was planned and nobody was there: then it need not be told. */
    boolean isEmpty() {
        return plan.isEmpty() && punches.isEmpty() && times.stream().allMatch(time -> time.kind() == Kind.OFFLINE);
    }

    /** A word of the time clock that stands. */
    public record Punch(Instant at, boolean in) {}

    /** What the agent did from a moment on. */
    public record Time(
            Kind kind,
            @Nullable Activity activity,
            @Nullable String queue,
            Instant from) {

        boolean isLike(Time other) {
            return equals(new Time(other.kind, other.activity, other.queue, from));
        }
    }

    /** What an agent may do. */
    public enum Kind {
        CONTACT,
        AWAY,
        DESK,
        OFFLINE
    }
}
