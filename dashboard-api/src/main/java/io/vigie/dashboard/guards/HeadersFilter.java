package io.vigie.dashboard.guards;

import io.vigie.dashboard.settings.VigieSettings;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** The headers of every answer, before anybody else adds to it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class HeadersFilter implements WebFilter {

    private static final String TRANSPORT_SECURITY = "max-age=31536000 ; includeSubDomains";

    private final boolean behindProxy;

    HeadersFilter(VigieSettings settings) {
        this.behindProxy = settings.behindProxy();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        HttpHeaders headers = exchange.getResponse().getHeaders();
        SafeHeaders.ALL.forEach(headers::set);
        if (behindProxy || "https".equals(exchange.getRequest().getURI().getScheme())) {
            headers.set("Strict-Transport-Security", TRANSPORT_SECURITY);
        }
        return chain.filter(exchange);
    }
}
