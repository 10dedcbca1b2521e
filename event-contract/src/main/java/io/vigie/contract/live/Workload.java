package io.vigie.contract.live;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an agent had to do today, from work events only.
 *
 * @param handledToday contacts whose talk has ended
 * @param complaintsLastHour contacts and answered tickets of category complaint or conflict in the last 60 min
 * @param complaintStreak how many of the last contacts in a row were complaint or conflict
 * @param missedToday calls that were offered and not taken
 * @param occupancyLast30m share of the time with callers, by the minute; null with under half the window of such time
 * @param deskSince since when the agent has been at the desk without a pause of 5 min; null while not at the desk
 */
public record Workload(
        long handledToday,
        long complaintsLastHour,
        long complaintStreak,
        long conflictsToday,
        long missedToday,
        @Nullable Double occupancyLast30m,
        @Nullable Instant deskSince,
        List<Flag> flags) {

    /** Nothing so far. */
    public static final Workload NONE = new Workload(0, 0, 0, 0, 0, null, null, List.of());
}
