package io.vigie.dashboard.access;

import io.vigie.dashboard.settings.VigieSettings;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/** The cookie that carries a session: for this host alone, out of reach of scripts, and over TLS only where there is TLS. */
@Component
public class SessionCookie {

    private static final String SECURE = "__Host-vigie";
    private static final String PLAIN = "vigie";

    private final boolean behindProxy;

    SessionCookie(VigieSettings settings) {
        this.behindProxy = settings.behindProxy();
    }

    /** What stands in the cookie of a request; null where there is none. */
    public @Nullable String in(ServerHttpRequest request) {
        HttpCookie cookie = request.getCookies().getFirst(isSecure(request) ? SECURE : PLAIN);
        return cookie == null ? null : cookie.getValue();
    }

    /** The cookie for an answer; an empty value for no time at all takes it away. */
    public ResponseCookie holding(String value, Duration length, ServerHttpRequest request) {
        boolean secure = isSecure(request);
        return ResponseCookie.from(secure ? SECURE : PLAIN, value)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Strict")
                .path("/")
                .maxAge(length)
                .build();
    }

    private boolean isSecure(ServerHttpRequest request) {
        return behindProxy || "https".equals(request.getURI().getScheme());
    }
}
