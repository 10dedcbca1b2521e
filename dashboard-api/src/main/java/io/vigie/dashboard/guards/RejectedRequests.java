package io.vigie.dashboard.guards;

import io.vigie.dashboard.problems.ProblemException;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedException;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What the firewall before all filters lets nobody ask: TRACE and odd methods, and characters that are none. */
@Component
final class RejectedRequests implements ServerExchangeRejectedHandler {

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, ServerExchangeRejectedException rejected) {
        HttpMethod method = exchange.getRequest().getMethod();
        boolean known =
                !method.equals(HttpMethod.TRACE) && List.of(HttpMethod.values()).contains(method);
        return Mono.error(
                known
                        ? new ProblemException(
                                HttpStatus.BAD_REQUEST,
                                "The path, a parameter or a header holds characters that may not be there: encode or"
                                        + " remove them.")
                        : new ProblemException(
                                HttpStatus.METHOD_NOT_ALLOWED,
                                "This method is not possible: use one of those told at /api/v1/openapi.json."));
    }
}
