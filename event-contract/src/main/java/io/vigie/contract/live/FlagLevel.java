package io.vigie.contract.live;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much it is. */
public enum FlagLevel {
    @JsonProperty("attention")
    ATTENTION,
    @JsonProperty("raised")
    RAISED,
    @JsonProperty("severe")
    SEVERE
}
