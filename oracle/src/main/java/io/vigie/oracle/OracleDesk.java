package io.vigie.oracle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A desk at the time reached, by the names of the contract. */
public record OracleDesk(
        String desk,
        String client,
        String name,
        String timeZone,
        @Nullable Instant unknownSince,
        long open,
        long unassigned,
        @Nullable Instant oldestOpenedAt,
        long openComplaints,
        long escalated,
        @Nullable Long overdueFirstAnswer,
        @Nullable Long overdueResolve,
        Today today) {

    /** Since midnight in the desk's zone. */
    public record Today(long opened, long answered, long resolved, long reopened) {}
}
