package io.vigie.oracle;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an agent had to do today, by the names of the contract.
 *
 * @param flags those that are up, by kind
 */
public record OracleWorkload(
        long handledToday,
        long complaintsLastHour,
        long complaintStreak,
        long conflictsToday,
        long missedToday,
        @Nullable Double occupancyLast30m,
        @Nullable Instant deskSince,
        List<OracleFlag> flags) {}
