package io.vigie.dashboard.access;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

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

    /** Those who look at screens. */
    static final String[] VIEWERS = {WALL.name(), SUPERVISOR.name(), MANAGER.name(), LEAD.name(), ADMIN.name()};

    /** As it stands in tokens and in what people did. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    GrantedAuthority authority() {
        return new SimpleGrantedAuthority("ROLE_" + name());
    }
}
