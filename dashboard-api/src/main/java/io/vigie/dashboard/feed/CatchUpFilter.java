package io.vigie.dashboard.feed;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import reactor.core.publisher.Mono;

/**
 * Before all that the topics held at the start has been read, a screen would see half of the queues, and the door miss an
 * alias: who asks is told to come again. The filter has no order, so it stands behind those who ask who is there.
 */
@Component
final class CatchUpFilter implements WebFilter {

    private static final PathPattern API = pattern("/api/v1/**");
    private static final List<PathPattern> WITHOUT_THE_FEED = List.of(pattern("/api/v1/openapi.json/**"));

    private final Feed feed;

    CatchUpFilter(Feed feed) {
        this.feed = feed;
    }

    private static PathPattern pattern(String pattern) {
        return PathPatternParser.defaultInstance.parse(pattern);
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return feed.caughtUp() || !needsTheFeed(exchange) ? chain.filter(exchange) : Mono.error(Feed.notYet());
    }

    private static boolean needsTheFeed(ServerWebExchange exchange) {
        var path = exchange.getRequest().getPath().pathWithinApplication();
        return API.matches(path) && WITHOUT_THE_FEED.stream().noneMatch(pattern -> pattern.matches(path));
    }
}
