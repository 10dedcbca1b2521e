package io.vigie.contract.live;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether an agent is where the plan says. */
public enum AttendanceStatus {
    /** No shift. */
    @JsonProperty("off")
    OFF,
    /** The shift begins within the hour. */
    @JsonProperty("expected")
    EXPECTED,
    /** The shift has begun; within grace nobody is late. */
    @JsonProperty("due")
    DUE,
    @JsonProperty("late")
    LATE,
    @JsonProperty("no-show")
    NO_SHOW,
    @JsonProperty("present")
    PRESENT,
    @JsonProperty("left-early")
    LEFT_EARLY,
    @JsonProperty("completed")
    COMPLETED,
    @JsonProperty("excused")
    EXCUSED,
    /** Both the time clock and the phone of the agent are silent: nothing can be said. */
    @JsonProperty("unknown")
    UNKNOWN
}
