package io.vigie.contract.event;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a contact was about. */
public enum Reason {
    @JsonProperty("information")
    INFORMATION,
    @JsonProperty("support")
    SUPPORT,
    @JsonProperty("order")
    ORDER,
    @JsonProperty("complaint")
    COMPLAINT,
    @JsonProperty("conflict")
    CONFLICT,
    @JsonProperty("other")
    OTHER
}
