package io.vigie.contract.live;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.vigie.contract.json.Seconds;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * An agent's hours of one local day: that of the shift's start, or of the punch where there was no shift. Milliseconds
 * here, seconds in JSON; reports show minutes, floored once from the sum.
 *
 * @param day the local date in the zone of the team, such as {@code 2026-11-23}
 * @param version only grows; compared as text
 * @param plannedMillis as planned
 * @param workedMillis between punches in and out; a punch in that is still open counts nothing
 * @param paidMillis worked within the plan; with flexible hours the lesser of worked and planned
 * @param lateMillis so much after the planned start, beyond grace
 * @param absentMillis planned and not worked, without what an absence excuses
 * @param excusedMillis planned and not worked, excused by an absence
 * @param openPunch whether a punch in has no punch out
 */
public record AttendanceDay(
        String agent,
        String team,
        String day,
        String version,

        @JsonProperty("plannedSeconds")
        @JsonSerialize(using = Seconds.Writer.class)
        @JsonDeserialize(using = Seconds.Reader.class)
        long plannedMillis,

        @JsonProperty("workedSeconds")
        @JsonSerialize(using = Seconds.Writer.class)
        @JsonDeserialize(using = Seconds.Reader.class)
        long workedMillis,

        @JsonProperty("paidSeconds")
        @JsonSerialize(using = Seconds.Writer.class)
        @JsonDeserialize(using = Seconds.Reader.class)
        long paidMillis,

        @JsonProperty("lateSeconds")
        @JsonSerialize(using = Seconds.Writer.class)
        @JsonDeserialize(using = Seconds.Reader.class)
        long lateMillis,

        @JsonProperty("absentSeconds")
        @JsonSerialize(using = Seconds.Writer.class)
        @JsonDeserialize(using = Seconds.Reader.class)
        long absentMillis,

        @JsonProperty("excusedSeconds")
        @JsonSerialize(using = Seconds.Writer.class)
        @JsonDeserialize(using = Seconds.Reader.class)
        long excusedMillis,

        boolean openPunch) {

    /** The same with another version. */
    public AttendanceDay withVersion(String other) {
        return new AttendanceDay(
                agent,
                team,
                day,
                other,
                plannedMillis,
                workedMillis,
                paidMillis,
                lateMillis,
                absentMillis,
                excusedMillis,
                openPunch);
    }

    /** The key on the topic. */
    public String key() {
        return agent + "/" + day;
    }
}
