package io.vigie.dashboard.access;

import io.vigie.dashboard.settings.VigieSettings;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** A cookie for this host alone, out of reach of scripts, and over TLS only where there is TLS. */
public final class HostCookie {

    private final String name;
    private final String sameSite;
    private final boolean behindProxy;

    /**
     * A cookie of a kind.
     *
     * @param name without the prefix that it has over TLS
     * @param sameSite {@code Strict}, or {@code Lax} where a page of another site leads here
     */
    public HostCookie(String name, String sameSite, VigieSettings settings) {
        this.name = name;
        this.sameSite = sameSite;
        this.behindProxy = settings.behindProxy();
    }

    /** What it holds in a request; null where it is not there. */
    public @Nullable String in(ServerHttpRequest request) {
        HttpCookie cookie = request.getCookies().getFirst(name(isSecure(request)));
        return cookie == null ? null : cookie.getValue();
    }

    /** The cookie to send with an answer; a length of 0 takes it away. */
    public ResponseCookie holding(String value, Duration length, ServerHttpRequest request) {
        boolean secure = isSecure(request);
        return ResponseCookie.from(name(secure), value)
                .httpOnly(true)
                .secure(secure)
                .sameSite(sameSite)
                .path("/")
                .maxAge(length)
                .build();
    }

    private String name(boolean secure) {
        return secure ? "__Host-" + name : name;
    }

    private boolean isSecure(ServerHttpRequest request) {
        return behindProxy || "https".equals(request.getURI().getScheme());
    }
}
