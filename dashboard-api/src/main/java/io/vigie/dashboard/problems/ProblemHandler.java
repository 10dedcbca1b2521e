package io.vigie.dashboard.problems;

import io.netty.channel.ChannelException;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;
import org.springframework.web.server.WebExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;
import reactor.core.publisher.Mono;

/** Makes a problem of whatever was thrown. Before the handler of the framework, which would answer in its own way. */
@Component
@Order(-2)
final class ProblemHandler implements WebExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable error) {
        if (DisconnectedClientHelper.isClientDisconnectedException(error)) {
            // Nobody is there any more to be told.
            return Mono.error(error);
        }
        if (exchange.getResponse().isCommitted()) {
            LOG.error("Failure after the answer had begun: {}", Trace.of(error));
            return Mono.error(error);
        }
        if (error instanceof ProblemException problem) {
            return answer(exchange, problem.status(), problem.headers(), problem.detail());
        }
        if (error instanceof ErrorResponse response && !response.getStatusCode().is5xxServerError()) {
            HttpStatus status = HttpStatus.valueOf(response.getStatusCode().value());
            return answer(exchange, status, response.getHeaders(), detail(status, response));
        }
        if (error instanceof ChannelException) {
            return answer(
                    exchange,
                    HttpStatus.REQUEST_TIMEOUT,
                    HttpHeaders.EMPTY,
                    "The body of the request has not come in time: send it again, whole.");
        }
        String id = UUID.randomUUID().toString();
        LOG.error("Failure {}: {}", id, Trace.of(error));
        String detail = "This is a fault of Vigie itself. Its log tells more: look for " + id + ".";
        return answer(exchange, HttpStatus.INTERNAL_SERVER_ERROR, HttpHeaders.EMPTY, detail);
    }

    private static Mono<Void> answer(
            ServerWebExchange exchange, HttpStatus status, HttpHeaders headers, String detail) {
        exchange.getResponse().getHeaders().putAll(headers);
        if (status == HttpStatus.CONTENT_TOO_LARGE || status == HttpStatus.REQUEST_TIMEOUT) {
            // The rest of the body is not read, so this connection cannot be used again: say so before it is closed.
            exchange.getResponse().getHeaders().set(HttpHeaders.CONNECTION, "close");
        }
        return ProblemWriter.write(exchange.getResponse(), status, detail);
    }

    private static String detail(HttpStatus status, ErrorResponse response) {
        if (status == HttpStatus.NOT_FOUND) {
            return "There is nothing here. All routes are told at /api/v1/openapi.json.";
        }
        if (response instanceof MethodNotAllowedException wrong) {
            return wrong.getHttpMethod() + " is not possible here: use "
                    + wrong.getSupportedMethods().stream()
                            .map(Object::toString)
                            .sorted()
                            .collect(Collectors.joining(" or "))
                    + ".";
        }
        if (response instanceof UnsupportedMediaTypeStatusException wrong) {
            String types = wrong.getSupportedMediaTypes().stream()
                    .map(MediaType::toString)
                    .sorted()
                    .collect(Collectors.joining(" or "));
            return types.isEmpty() ? "Content-Type cannot be read: correct it." : "Set Content-Type to " + types + ".";
        }
        String told = response.getBody().getDetail();
        return told == null ? "Compare the request with /api/v1/openapi.json." : told;
    }
}
