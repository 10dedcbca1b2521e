package io.vigie.contract.live;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where an agent works. */
public enum Site {
    @JsonProperty("office")
    OFFICE,
    @JsonProperty("home")
    HOME
}
