package io.vigie.dashboard.oidc;

import io.vigie.dashboard.access.HostCookie;
import io.vigie.dashboard.settings.OidcSettings;
import io.vigie.dashboard.settings.VigieSettings;
import java.time.Duration;
import org.springframework.context.annotation.Conditional;
import org.springframework.security.oauth2.client.web.server.ServerAuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Keeps a sign-in that has begun in the browser that began it, so that it can end in no other. */
@Component
@Conditional(OidcSettings.On.class)
class SignInCookie implements ServerAuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private final HostCookie cookie;
    private final SealedRequests sealed;
    private final Provider provider;

    SignInCookie(VigieSettings settings, SealedRequests sealed, Provider provider) {
        // The way back leads here from the provider's site.
        this.cookie = new HostCookie("vigie-sign-in", "Lax", settings);
        this.sealed = sealed;
        this.provider = provider;
    }

    @Override
    public Mono<OAuth2AuthorizationRequest> loadAuthorizationRequest(ServerWebExchange exchange) {
        String state = exchange.getRequest().getQueryParams().getFirst(OAuth2ParameterNames.STATE);
        return Mono.justOrEmpty(cookie.in(exchange.getRequest()))
                .flatMap(text -> provider.registration().flatMap(told -> Mono.justOrEmpty(sealed.open(text, told))))
                .filter(begun -> state != null && state.equals(begun.getState()));
    }

    @Override
    public Mono<Void> saveAuthorizationRequest(OAuth2AuthorizationRequest request, ServerWebExchange exchange) {
        return Mono.fromRunnable(() -> set(sealed.seal(request), SealedRequests.GOOD_FOR, exchange));
    }

    @Override
    public Mono<OAuth2AuthorizationRequest> removeAuthorizationRequest(ServerWebExchange exchange) {
        return Mono.fromRunnable(() -> set("", Duration.ZERO, exchange)).then(loadAuthorizationRequest(exchange));
    }

    private void set(String value, Duration length, ServerWebExchange exchange) {
        exchange.getResponse().addCookie(cookie.holding(value, length, exchange.getRequest()));
    }
}
