package io.vigie.dashboard.identity;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Who somebody is to Vigie, and so what is sent to them. */
public enum Role {
    @JsonProperty("wall")
    WALL,
    @JsonProperty("supervisor")
    SUPERVISOR,
    @JsonProperty("manager")
    MANAGER,
    @JsonProperty("lead")
    LEAD,
    @JsonProperty("admin")
    ADMIN,
    @JsonProperty("ingest")
    INGEST;

    /** As it stands in tokens and in what people did. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
