package io.vigie.oracle;

import org.jspecify.annotations.Nullable;

/** A team at the end of a minute, by the names of the contract. */
public record OracleTeamMinute(
        long scheduled,
        long present,
        long late,
        long noShow,
        long excused,
        long leftEarly,
        long unknown,
        @Nullable Double absenceRate,
        @Nullable Double unexcusedRate) {

    /** Of a minute in which nobody counts. */
    public static final OracleTeamMinute NOBODY = new OracleTeamMinute(0, 0, 0, 0, 0, 0, 0, null, null);
}
