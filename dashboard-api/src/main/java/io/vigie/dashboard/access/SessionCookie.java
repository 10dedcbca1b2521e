package io.vigie.dashboard.access;

import io.vigie.dashboard.settings.VigieSettings;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/** The cookie that carries a session. */
@Component
class SessionCookie {

    private final HostCookie cookie;

    SessionCookie(VigieSettings settings) {
        this.cookie = new HostCookie("vigie", "Strict", settings);
    }

    @Nullable
    String in(ServerHttpRequest request) {
        return cookie.in(request);
    }

    ResponseCookie holding(String value, Duration length, ServerHttpRequest request) {
        return cookie.holding(value, length, request);
    }
}
