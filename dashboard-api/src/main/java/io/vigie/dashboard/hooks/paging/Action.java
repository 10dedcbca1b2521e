package io.vigie.dashboard.hooks.paging;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a hook is told of a page. */
public enum Action {
    /** It is there, or has grown, or still nobody sees to it. */
    @JsonProperty("trigger")
    TRIGGER,
    /** Somebody sees to all of it. */
    @JsonProperty("acknowledge")
    ACKNOWLEDGE,
    /** All of it is over. */
    @JsonProperty("resolve")
    RESOLVE
}
