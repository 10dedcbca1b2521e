package io.vigie.contract.event;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an agent's phone says of its readiness. */
public enum AgentState {
    @JsonProperty("ready")
    READY,
    @JsonProperty("away")
    AWAY,
    @JsonProperty("offline")
    OFFLINE
}
