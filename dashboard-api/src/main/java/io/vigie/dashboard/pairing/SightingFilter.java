package io.vigie.dashboard.pairing;

import io.vigie.dashboard.identity.Grant;
import io.vigie.dashboard.identity.Identity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import reactor.core.publisher.Mono;

/** Notes that a display opens its stream. The filter has no order, so it stands behind those who ask who is there. */
@Component
final class SightingFilter implements WebFilter {

    private static final PathPattern STREAM = PathPatternParser.defaultInstance.parse("/api/v1/stream");

    private final Displays displays;
    private final Sightings sightings;

    SightingFilter(Displays displays, Sightings sightings) {
        this.displays = displays;
        this.sightings = sightings;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (!STREAM.matches(exchange.getRequest().getPath().pathWithinApplication())) {
            return chain.filter(exchange);
        }
        return exchange.getPrincipal()
                .ofType(Authentication.class)
                .doOnNext(this::note)
                .then(chain.filter(exchange));
    }

    private void note(Authentication holder) {
        if (holder.getPrincipal() instanceof Identity who && who.grant().kind() == Grant.Kind.WALL) {
            String id = displays.idOf(who);
            // The wall does not wait for it, and shows its board all the same where it cannot be written down.
            (id == null ? Mono.<Void>empty() : sightings.seen(id, who.address()))
                    .onErrorComplete()
                    .subscribe();
        }
    }
}
