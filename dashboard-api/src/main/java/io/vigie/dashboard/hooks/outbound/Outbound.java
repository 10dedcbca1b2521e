package io.vigie.dashboard.hooks.outbound;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelOption;
import io.netty.channel.ConnectTimeoutException;
import io.netty.handler.timeout.ReadTimeoutException;
import io.vigie.dashboard.hooks.paging.Outcome;
import io.vigie.dashboard.hooks.targets.HttpCall;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.HttpClientResponse;
import reactor.netty.resources.ConnectionProvider;
import reactor.netty.resources.LoopResources;

/**
 * Makes the requests of hooks: no redirects, no inner addresses, nothing read of the answer but its head, and threads of
 * their own, so that a slow target holds up nothing but itself.
 */
@Component
public class Outbound implements DisposableBean {

    /** Within which an answer has to come, from the beginning of the connection. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final int CONNECTING_MILLIS = 5_000;
    private static final int MOST_HEADER_BYTES = 4_096;

    private final ConnectionProvider connections = ConnectionProvider.builder("vigie-hooks")
            .maxConnections(16)
            .pendingAcquireMaxCount(-1)
            .maxIdleTime(Duration.ofSeconds(30))
            .build();
    private final LoopResources loops = LoopResources.create("vigie-hooks", 1, true);
    private final HttpClient client;
    private final Duration patience;
    private final RetryAfter retryAfter;

    @Autowired
    Outbound(PublicAddresses addresses, Clock clock) {
        this(addresses, clock, InetAddress::getAllByName, PATIENCE);
    }

    Outbound(PublicAddresses addresses, Clock clock, GuardedResolver.Names names, Duration patience) {
        this.patience = patience;
        this.retryAfter = new RetryAfter(clock);
        this.client = HttpClient.create(connections)
                .runOn(loops)
                .resolver(new GuardedResolver(names, addresses))
                .followRedirect(false)
                .disableRetry(true)
                .noProxy()
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, CONNECTING_MILLIS)
                .httpResponseDecoder(head -> head.maxHeaderSize(MOST_HEADER_BYTES))
                .responseTimeout(patience);
    }

    /** Makes a request; how it ended comes in the end, and never an error. */
    public Mono<Outcome> send(HttpCall call) {
        return client.headers(headers -> {
                    headers.set("Content-Type", "application/json");
                    headers.set("User-Agent", "Vigie");
                    call.headers().forEach(headers::set);
                })
                .post()
                .uri(call.uri())
                .send(Mono.fromSupplier(() -> Unpooled.wrappedBuffer(call.body())))
                .response()
                .map(this::answered)
                .timeout(patience)
                .onErrorResume(error -> Mono.just(unanswered(error)));
    }

    private Outcome answered(HttpClientResponse response) {
        return Outcome.answered(
                response.status().code(),
                retryAfter.of(response.responseHeaders().get("Retry-After")));
    }

    private static Outcome unanswered(Throwable error) {
        NotAllowedException notAllowed = find(error, NotAllowedException.class);
        if (notAllowed != null) {
            return Outcome.unanswered(Outcome.Kind.REFUSED, String.valueOf(notAllowed.getMessage()));
        }
        if (has(error, UnknownHostException.class)) {
            return Outcome.unanswered(Outcome.Kind.FAILED, "unknown-host");
        }
        if (has(error, SSLException.class)) {
            return Outcome.unanswered(Outcome.Kind.FAILED, "no-tls");
        }
        if (has(error, ConnectException.class) || has(error, ConnectTimeoutException.class)) {
            return Outcome.unanswered(Outcome.Kind.FAILED, "not-connected");
        }
        boolean tooSlow = has(error, TimeoutException.class) || has(error, ReadTimeoutException.class);
        return Outcome.unanswered(Outcome.Kind.UNKNOWN, tooSlow ? "no-answer" : "connection-closed");
    }

    private static boolean has(Throwable error, Class<? extends Throwable> type) {
        return find(error, type) != null;
    }

    private static <T extends Throwable> @Nullable T find(@Nullable Throwable error, Class<T> type) {
        return error == null || type.isInstance(error) ? type.cast(error) : find(error.getCause(), type);
    }

    @Override
    public void destroy() {
        connections.dispose();
        loops.dispose();
    }
}
