package io.vigie.dashboard.guards;

import io.vigie.dashboard.problems.ProblemException;
import io.vigie.dashboard.settings.VigieSettings;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** No body is larger than anybody needs. Events have a limit of their own. */
@Component
final class BodyFilter implements WebFilter {

    private static final String EVENTS = "/api/v1/events";
    private static final int KIBIBYTE = 1024;

    private final int kibibytes;
    private final Exceeded exceeded;

    BodyFilter(VigieSettings settings, Exceeded exceeded) {
        this.kibibytes = settings.limits().bodyKibibytes();
        this.exceeded = exceeded;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        if (request.getPath().value().equals(EVENTS)) {
            return chain.filter(exchange);
        }
        long announced = request.getHeaders().getContentLength();
        if (announced > most()) {
            return Mono.error(tooLarge());
        }
        // What is announced is kept to by HTTP itself; what is not has to be counted.
        return chain.filter(
                announced >= 0
                        ? exchange
                        : exchange.mutate().request(new Counted(request)).build());
    }

    private final class Counted extends ServerHttpRequestDecorator {

        Counted(ServerHttpRequest request) {
            super(request);
        }

        @Override
        public Flux<DataBuffer> getBody() {
            AtomicLong bytes = new AtomicLong();
            return super.getBody().handle((buffer, sink) -> {
                if (bytes.addAndGet(buffer.readableByteCount()) > most()) {
                    DataBufferUtils.release(buffer);
                    sink.error(tooLarge());
                } else {
                    sink.next(buffer);
                }
            });
        }
    }

    private long most() {
        return (long) kibibytes * KIBIBYTE;
    }

    private ProblemException tooLarge() {
        return exceeded.by(
                Limit.BODY, HttpStatus.CONTENT_TOO_LARGE, "The body is larger than " + kibibytes + " KiB: send less.");
    }
}
