package io.vigie.contract.event;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When an agent is to work.
 *
 * @param flexible whether only the core time binds
 * @param coreStart null unless flexible
 * @param coreEnd null unless flexible
 * @param graceMillis so late, or so early gone, is still in time
 * @param activities what is planned within, such as a briefing; empty where nothing is
 */
public record ShiftPlan(
        String agent,
        Instant start,
        Instant end,
        boolean flexible,
        @Nullable Instant coreStart,
        @Nullable Instant coreEnd,
        long graceMillis,
        List<PlannedActivity> activities) {

    /** What is planned within a shift. */
    public record PlannedActivity(Activity activity, Instant start, Instant end) {}

    /** The same plan for another agent. */
    public ShiftPlan withAgent(String other) {
        return new ShiftPlan(other, start, end, flexible, coreStart, coreEnd, graceMillis, activities);
    }
}
