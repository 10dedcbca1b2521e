package io.vigie.oracle;

import io.vigie.contract.live.AttendanceStatus;
import io.vigie.contract.live.Mismatch;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An agent against the plan, by the names of the contract. */
public record OracleAttendance(
        AttendanceStatus status,
        @Nullable Instant plannedStart,
        @Nullable Instant plannedEnd,
        @Nullable Instant clockedInAt,
        @Nullable Instant clockedOutAt,
        @Nullable Long lateMillis,
        @Nullable Instant lateSince,
        @Nullable Mismatch mismatch) {}
