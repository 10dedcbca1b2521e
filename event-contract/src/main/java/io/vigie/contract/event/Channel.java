package io.vigie.contract.event;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The medium of a contact. */
public enum Channel {
    @JsonProperty("voice")
    VOICE,
    @JsonProperty("chat")
    CHAT,
    @JsonProperty("video")
    VIDEO
}
