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
        ServerHttpRequest request = exchange.getRequest();
        String header = request.getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        if (header != null) {
            return Mono.justOrEmpty(bearer(header))
                    .map(role -> of(identity(role, request)))
                    .switchIfEmpty(Mono.error(() -> new BadCredentialsException("Not a token of this installation")));
        }
        String session = cookie.in(request);
        return Mono.justOrEmpty(session == null ? null : sessions.roleOf(session))
                .map(role -> of(identity(role, request)));
    }

    private @Nullable Role bearer(String header) {
        return header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? tokens.roleOf(header.substring(BEARER.length()).strip())
                : null;
    }

    private static Authentication of(Identity who) {
        return UsernamePasswordAuthenticationToken.authenticated(
                who,
                null,
                List.of(new SimpleGrantedAuthority("ROLE_" + who.role().name())));
    }

    /** Somebody who has a role of this installation, and so may see all of the centre that the role may. */
    static Identity identity(Role role, ServerHttpRequest request) {
        InetSocketAddress remote = request.getRemoteAddress();
        return new Identity(role.word(), role, Scope.ALL, remote == null ? "" : remote.getHostString());
    }
}
