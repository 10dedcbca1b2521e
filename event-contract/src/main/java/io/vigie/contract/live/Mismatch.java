package io.vigie.contract.live;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How time clock and phone contradict each other. */
public enum Mismatch {
    @JsonProperty("ready-not-clocked-in")
    READY_NOT_CLOCKED_IN,
    @JsonProperty("clocked-in-not-ready")
    CLOCKED_IN_NOT_READY
}
