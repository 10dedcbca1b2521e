package io.vigie.oracle;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A team at the time reached, by the names of the contract.
 *
 * @param flags by kind, every one
 */
public record OracleTeam(
        String team,
        String name,
        String timeZone,
        OracleAgents agents,
        long scheduled,
        long present,
        long late,
        long noShow,
        long excused,
        long leftEarly,
        long unknown,
        @Nullable Double absenceRate,
        @Nullable Double unexcusedRate,
        Map<String, Long> flags) {}
