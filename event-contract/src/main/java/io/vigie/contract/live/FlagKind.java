package io.vigie.contract.live;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What may be too much for an agent. */
public enum FlagKind {
    @JsonProperty("complaint-streak")
    COMPLAINT_STREAK,
    @JsonProperty("complaint-load")
    COMPLAINT_LOAD,
    @JsonProperty("conflict")
    CONFLICT,
    @JsonProperty("sustained-occupancy")
    SUSTAINED_OCCUPANCY,
    @JsonProperty("no-recovery")
    NO_RECOVERY,
    @JsonProperty("break-debt")
    BREAK_DEBT,
    @JsonProperty("monotony")
    MONOTONY,
    @JsonProperty("overrun")
    OVERRUN
}
