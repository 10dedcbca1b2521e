package io.vigie.contract.event;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an agent does while away from the phone. */
public enum Activity {
    @JsonProperty("break")
    BREAK,
    @JsonProperty("meal")
    MEAL,
    @JsonProperty("briefing")
    BRIEFING,
    @JsonProperty("seminar")
    SEMINAR,
    @JsonProperty("self-study")
    SELF_STUDY,
    @JsonProperty("coaching")
    COACHING,
    @JsonProperty("back-office")
    BACK_OFFICE,
    @JsonProperty("other")
    OTHER
}
