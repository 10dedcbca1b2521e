package io.vigie.contract.live;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an agent does now, from calls and from the phone. */
public enum LiveState {
    @JsonProperty("talking")
    TALKING,
    @JsonProperty("wrapping-up")
    WRAPPING_UP,
    @JsonProperty("ready")
    READY,
    @JsonProperty("away")
    AWAY,
    @JsonProperty("offline")
    OFFLINE
}
