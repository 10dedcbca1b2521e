package io.vigie.dashboard.guards;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Tells the log how often access was refused, in one line for a minute in which it was. Nothing of a
 * request goes into the log, so nobody can write into it, and it names nobody.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class RefusalLog implements WebFilter {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalLog.class);
    private static final Set<Integer> REFUSALS = Set.of(401, 403, 429);

    private final Scheduler scheduler;
    private final Map<Integer, Long> refused = new TreeMap<>();

    RefusalLog(Scheduler tickScheduler) {
        this.scheduler = tickScheduler;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        exchange.getResponse().beforeCommit(() -> {
            count(exchange.getResponse().getStatusCode());
            return Mono.empty();
        });
        return chain.filter(exchange);
    }

    private void count(@Nullable HttpStatusCode status) {
        if (status != null && REFUSALS.contains(status.value())) {
            add(status.value());
        }
    }

    private synchronized void add(int status) {
        if (refused.isEmpty()) {
            scheduler.schedule(this::tell, 1, TimeUnit.MINUTES);
        }
        refused.merge(status, 1L, Long::sum);
    }

    private synchronized void tell() {
        LOG.info("Refused in the last minute, by status: {}", refused);
        refused.clear();
    }
}
