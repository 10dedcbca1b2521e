package io.vigie.contract.live;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.vigie.contract.json.Seconds;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * An agent against the plan of the running shift.
 *
 * @param plannedStart null without a shift, like {@code plannedEnd}
 * @param clockedInAt the first sign of presence of this shift: a punch, or the phone's
 * @param clockedOutAt when the agent left; null while there
 * @param lateMillis in JSON {@code lateSeconds}: so much after the planned start the agent came, 0 within grace; null
 *     while missing
 * @param lateSince while missing and beyond grace, since when: the planned start
 * @param mismatch null while clock and phone agree
 */
public record Attendance(
        AttendanceStatus status,
        @Nullable Instant plannedStart,
        @Nullable Instant plannedEnd,
        @Nullable Instant clockedInAt,
        @Nullable Instant clockedOutAt,

        @JsonProperty("lateSeconds")
        @JsonSerialize(using = Seconds.Writer.class)
        @JsonDeserialize(using = Seconds.Reader.class)
        @Nullable
        Long lateMillis,

        @Nullable Instant lateSince,
        @Nullable Mismatch mismatch) {

    /** Of an agent of whom no plan is known. */
    public static final Attendance OFF = new Attendance(AttendanceStatus.OFF, null, null, null, null, null, null, null);
}
