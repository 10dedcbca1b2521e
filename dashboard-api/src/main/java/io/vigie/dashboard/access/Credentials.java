package io.vigie.dashboard.access;

import io.vigie.dashboard.identity.Identity;
import io.vigie.dashboard.identity.Role;
import io.vigie.dashboard.identity.Scope;
import java.net.InetSocketAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.server.authentication.ServerAuthenticationConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Who is asking: by a bearer token, else by the cookie of a session. */
@Component
class Credentials implements ServerAuthenticationConverter {

    private static final String BEARER = "Bearer ";

    private final LocalTokens tokens;
    private final Sessions sessions;
    private final SessionCookie cookie;

    Credentials(LocalTokens tokens, Sessions sessions, SessionCookie cookie) {
        this.tokens = tokens;
        this.sessions = sessions;
        this.cookie = cookie;
    }

    @Override
    public Mono<Authentication> convert(ServerWebExchange exchange) {
        String header = exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        String address = address(exchange.getRequest());
        if (header != null) {
            return Mono.justOrEmpty(bearer(header))
                    .map(role -> of(role, address))
                    .switchIfEmpty(Mono.error(() -> new BadCredentialsException("Not a token of this installation")));
        }
        String session = cookie.in(exchange.getRequest());
        return Mono.justOrEmpty(session == null ? null : sessions.roleOf(session))
                .map(role -> of(role, address));
    }

    private @Nullable Role bearer(String header) {
        return header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? tokens.roleOf(header.substring(BEARER.length()).strip())
                : null;
    }

    private static Authentication of(Role role, String address) {
        return UsernamePasswordAuthenticationToken.authenticated(
                new Identity(role.word(), role, Scope.ALL, null, address),
                null,
                List.of(new SimpleGrantedAuthority("ROLE_" + role.name())));
    }

    private static String address(ServerHttpRequest request) {
        InetSocketAddress remote = request.getRemoteAddress();
        return remote == null ? "" : remote.getHostString();
    }
}
