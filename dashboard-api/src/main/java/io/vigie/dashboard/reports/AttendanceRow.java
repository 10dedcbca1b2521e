package io.vigie.dashboard.reports;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The hours of an agent in a team over the days of a report, in whole minutes, rounded down once from the sum.
 *
 * @param timeZone in which the days of the team begin
 * @param days on how many days there was something
 * @param openPunches on how many days a punch in had no punch out, and so counts nothing
 */
record AttendanceRow(
        String team,
        String timeZone,
        String agent,
        String name,

        @Schema(description = "On how many days there was something")
        int days,

        long plannedMinutes,
        long workedMinutes,
        long paidMinutes,
        long lateMinutes,
        long absentMinutes,
        long excusedMinutes,

        @Schema(description = "On how many days a punch in had no punch out, and so counts nothing")
        long openPunches)
        implements Row {

    static final List<String> COLUMNS = List.of(
            "team",
            "timeZone",
            "agent",
            "name",
            "days",
            "plannedMinutes",
            "workedMinutes",
            "paidMinutes",
            "lateMinutes",
            "absentMinutes",
            "excusedMinutes",
            "openPunches");

    @Override
    public List<@Nullable Object> cells() {
        return Arrays.asList(
                team,
                timeZone,
                agent,
                name,
                days,
                plannedMinutes,
                workedMinutes,
                paidMinutes,
                lateMinutes,
                absentMinutes,
                excusedMinutes,
                openPunches);
    }
}
