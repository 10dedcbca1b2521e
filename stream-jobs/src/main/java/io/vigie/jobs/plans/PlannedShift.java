package io.vigie.jobs.plans;

import io.vigie.contract.event.Activity;
import java.util.List;

/**
 * A shift of an agent as it stands now. Times in ms.
 *
 * @param id of the shift
 * @param coreStart what binds: the start, or with flexible hours that of the core time
 * @param coreEnd likewise
 */
public record PlannedShift(
        String id,
        long start,
        long end,
        boolean flexible,
        long coreStart,
        long coreEnd,
        long graceMillis,
        List<PlannedActivity> activities) {

    /** What is planned within. */
    public record PlannedActivity(Activity activity, long start, long end) {}
}
