package io.vigie.dashboard.guards;

import io.vigie.dashboard.identity.Identity;
import io.vigie.dashboard.problems.ProblemException;
import io.vigie.dashboard.settings.Limits;
import io.vigie.dashboard.settings.VigieSettings;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * How fast one caller may ask: whoever has valid credentials by those, everybody else by address. So those at an address
 * from which somebody tries wrong tokens are not disturbed as long as theirs are right.
 */
@Component
public final class Rates {

    /** Below it lies what asks the provider, or has it answer; the page itself is without the slash. */
    private static final String SIGN_IN = "/sign-in/";

    private static final String API = "/api/";

    private final Buckets ofCredentials;
    private final Buckets ofStrangers;
    private final Exceeded exceeded;

    Rates(VigieSettings settings, Clock clock, Exceeded exceeded) {
        Limits limits = settings.limits();
        this.ofCredentials =
                new Buckets(limits.requestsPerSecond(), limits.requestsPerSecond(), Duration.ofSeconds(1), clock);
        this.ofStrangers =
                new Buckets(limits.strangerBurst(), limits.strangerRequestsPerMinute(), Duration.ofMinutes(1), clock);
        this.exceeded = exceeded;
    }

    /**
     * A filter that stands behind those who find out who asks. The page and its assets are for everybody, however often.
     *
     * @return fails with a {@link ProblemException} 429 where it is too fast
     */
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String path = exchange.getRequest().getPath().value();
        if (!path.startsWith(API) && !path.startsWith(SIGN_IN)) {
            return chain.filter(exchange);
        }
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(SecurityContext::getAuthentication)
                .mapNotNull(Authentication::getPrincipal)
                .ofType(Identity.class)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(who -> {
                    who.ifPresentOrElse(this::take, () -> takeByAddress(exchange));
                    return chain.filter(exchange);
                });
    }

    /** The answer to wrong credentials, until there were too many of them. */
    public ServerAuthenticationEntryPoint slowing(ServerAuthenticationEntryPoint answer) {
        return (exchange, error) -> Mono.defer(() -> {
            takeByAddress(exchange);
            return answer.commence(exchange, error);
        });
    }

    private void take(Identity who) {
        int seconds = ofCredentials.secondsToWait(
                who.grant().kind() + " " + who.grant().id());
        if (seconds > 0) {
            throw tooFast(Limit.CREDENTIAL, "More requests than one user or token may send: ask less often.", seconds);
        }
    }

    private void takeByAddress(ServerWebExchange exchange) {
        int seconds =
                ofStrangers.secondsToWait(Addresses.caller(exchange.getRequest().getRemoteAddress()));
        if (seconds > 0) {
            throw tooFast(
                    Limit.ADDRESS,
                    "Too many requests without valid credentials from your address: wait, then sign in or send a valid"
                            + " token.",
                    seconds);
        }
    }

    private ProblemException tooFast(Limit limit, String detail, int seconds) {
        return exceeded.by(limit, HttpStatus.TOO_MANY_REQUESTS, detail).retryAfter(seconds);
    }
}
