package io.vigie.contract.live;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a desk, whole and replaceable.
 *
 * @param timeZone that of the desk, such as {@code Europe/Paris}
 * @param version only grows; compared as text
 * @param asOf the time reached at its last change
 * @param unknownSince when a source of the desk that is silent now was last heard; null while all speak
 * @param open tickets that are open now
 * @param unassigned those of them that nobody has
 * @param oldestOpenedAt since when the oldest of them is open; null when none is
 * @param openComplaints those of category complaint or conflict
 * @param escalated those that were escalated since they were opened or reopened
 * @param overdueFirstAnswer those without an answer beyond the desk's limit; null without a limit
 * @param overdueResolve those beyond the desk's limit to be resolved; null without a limit
 */
public record DeskSnapshot(
        String desk,
        String client,
        String name,
        String timeZone,
        String version,
        Instant asOf,
        @Nullable Instant unknownSince,
        long open,
        long unassigned,
        @Nullable Instant oldestOpenedAt,
        long openComplaints,
        long escalated,
        @Nullable Long overdueFirstAnswer,
        @Nullable Long overdueResolve,
        Today today) {

    /** What happened since local midnight in the desk's zone: tickets opened, answers, and so on, each event once. */
    public record Today(long opened, long answered, long resolved, long reopened) {}
}
