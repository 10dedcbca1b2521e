package io.vigie.dashboard.access;

import io.vigie.dashboard.settings.VigieSettings;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/** The cookie that carries a session. */
@Component
public class SessionCookie {

    private final HostCookie cookie;

    SessionCookie(VigieSettings settings) {
        this.cookie = new HostCookie("vigie", "Strict", settings);
    }

    /** What stands in the cookie of a request; null where there is none. */
    public @Nullable String in(ServerHttpRequest request) {
        return cookie.in(request);
    }

    /** The cookie for an answer; an empty value for no time at all takes it away. */
    public ResponseCookie holding(String value, Duration length, ServerHttpRequest request) {
        return cookie.holding(value, length, request);
    }
}
