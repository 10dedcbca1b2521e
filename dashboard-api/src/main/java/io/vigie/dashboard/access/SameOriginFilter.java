package io.vigie.dashboard.access;

import io.vigie.dashboard.problems.ProblemWriter;
import java.net.URI;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * A page of another origin may not change anything in the name of somebody who is signed in here. Every
 * browser says where such a request comes from; a program brings a token of its own.
 */
final class SameOriginFilter implements WebFilter {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        boolean harmless = READING.contains(request.getMethod())
                || request.getHeaders().containsHeader(HttpHeaders.AUTHORIZATION)
                || !isOfAnotherOrigin(request);
        return harmless
                ? chain.filter(exchange)
                : ProblemWriter.write(
                        exchange.getResponse(),
                        HttpStatus.FORBIDDEN,
                        "The request comes from a page of another origin: open Vigie itself.");
    }

    private static boolean isOfAnotherOrigin(ServerHttpRequest request) {
        String site = request.getHeaders().getFirst("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin");
        }
        String origin = request.getHeaders().getOrigin();
        // Who says nothing is no browser of today, and has no business with a browser's cookie.
        return origin == null ? !request.getCookies().isEmpty() : !isOf(origin, request.getURI());
    }

    private static boolean isOf(String origin, URI here) {
        try {
            URI from = URI.create(origin);
            return here.getScheme().equals(from.getScheme())
                    && here.getAuthority().equals(from.getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
