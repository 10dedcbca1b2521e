package io.vigie.dashboard.access;

import io.vigie.dashboard.feed.Feed;
import io.vigie.dashboard.identity.Grant;
import io.vigie.dashboard.identity.Grants;
import io.vigie.dashboard.identity.Identity;
import io.vigie.dashboard.secrets.Digest;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
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

/** Who is asking: by a bearer token, else by a cookie. */
@Component
public class Credentials implements ServerAuthenticationConverter, Grants {

    private static final String BEARER = "Bearer ";

    private final BearerTokens tokens;
    private final List<CookieHolders> holders;
    private final SessionCookie cookie;
    private final Feed feed;
    private final Clock clock;

    Credentials(BearerTokens tokens, List<CookieHolders> holders, SessionCookie cookie, Feed feed, Clock clock) {
        this.tokens = tokens;
        this.holders = holders;
        this.cookie = cookie;
        this.feed = feed;
        this.clock = clock;
    }

    @Override
    public Mono<Authentication> convert(ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        String header = request.getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        if (header != null) {
            return bearer(header, address(request))
                    .map(Credentials::authentication)
                    .switchIfEmpty(Mono.error(() -> new BadCredentialsException("Not a token of this installation")));
        }
        String session = cookie.in(request);
        return session == null
                ? Mono.empty()
                : Mono.fromCallable(() -> holder(Digest.of(session), address(request)))
                        .map(Credentials::authentication);
    }

    private Mono<Identity> bearer(String header, String address) {
        return header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? tokens.holder(header.substring(BEARER.length()).strip(), address)
                : Mono.empty();
    }

    private @Nullable Identity holder(String id, String address) {
        Identity holder = holders.stream()
                .map(some -> some.holder(id, address))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (holder == null && !feed.caughtUp()) {
            // Whose cookie it is may not have been read yet: a 401 would send somebody away who is signed in.
            throw Feed.notYet();
        }
        return holder;
    }

    @Override
    public boolean hold(Identity who) {
        Grant grant = who.grant();
        Instant until = grant.until();
        if (until != null && !clock.instant().isBefore(until)) {
            return false;
        }
        return switch (grant.kind()) {
            case PERSON, WALL -> !feed.caughtUp() || who.equals(holder(grant.id(), who.address()));
            case MACHINE, LOCAL_TOKEN -> true;
            case HOOK_LINK -> false;
        };
    }

    private static Authentication authentication(Identity who) {
        return UsernamePasswordAuthenticationToken.authenticated(
                who,
                null,
                List.of(new SimpleGrantedAuthority("ROLE_" + who.role().name())));
    }

    /** From where a request comes; the empty text where that is not known. */
    public static String address(ServerHttpRequest request) {
        InetSocketAddress remote = request.getRemoteAddress();
        return remote == null ? "" : remote.getHostString();
    }
}
