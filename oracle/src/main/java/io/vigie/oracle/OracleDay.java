package io.vigie.oracle;

/**
 * An agent's hours of one local day, by the names of the contract.
 *
 * @param day such as {@code 2026-11-23}
 */
public record OracleDay(
        String agent,
        String team,
        String day,
        long plannedMillis,
        long workedMillis,
        long paidMillis,
        long lateMillis,
        long absentMillis,
        long excusedMillis,
        boolean openPunch) {}
