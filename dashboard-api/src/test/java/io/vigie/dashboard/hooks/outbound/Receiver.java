package io.vigie.dashboard.hooks.outbound;

import io.vigie.contract.json.Json;
import io.vigie.dashboard.hooks.targets.HttpCall;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntFunction;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import tools.jackson.databind.JsonNode;

/** A hook's other side at a real socket: notes what comes and answers as the test says. */
public final class Receiver implements AutoCloseable {

    static {
        // Read once, when the first server is made: without it the API of a later test would be without it too.
        System.setProperty("reactor.netty.http.server.lastFlushWhenNoRead", "true");
    }

    /** What came. */
    public record Request(Instant at, String path, Map<String, String> headers, String body) {

        public String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }

        public JsonNode json() {
            return Json.MAPPER.readTree(body);
        }
    }

    /** An answer. */
    @FunctionalInterface
    public interface Answer {

        Publisher<Void> to(HttpServerRequest request, HttpServerResponse response);
    }

    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final DisposableServer server;

    private Receiver(IntFunction<Answer> answers) {
        this.server = HttpServer.create()
                .host("127.0.0.1")
                .port(0)
                .handle((request, response) -> request.receive()
                        .aggregate()
                        .asString(StandardCharsets.UTF_8)
                        .defaultIfEmpty("")
                        .flatMap(body -> {
                            Map<String, String> headers = new HashMap<>();
                            request.requestHeaders()
                                    .forEach(each ->
                                            headers.put(each.getKey().toLowerCase(Locale.ROOT), each.getValue()));
                            requests.add(new Request(Instant.now(), request.uri(), headers, body));
                            return Mono.from(answers.apply(requests.size()).to(request, response));
                        }))
                .bindNow();
    }

    /** One that answers each request by its number, from 1. */
    public static Receiver answering(IntFunction<Answer> answers) {
        return new Receiver(answers);
    }

    public static Receiver answering(Answer always) {
        return new Receiver(number -> always);
    }

    public static Receiver well() {
        return answering(status(200));
    }

    public static Answer status(int status) {
        return (request, response) -> response.status(status).send();
    }

    public static Answer status(int status, String header, String value) {
        return (request, response) ->
                response.status(status).header(header, value).send();
    }

    /** Never says anything. */
    public static Answer nothing() {
        return (request, response) -> Mono.never();
    }

    /** Closes the connection in place of an answer. */
    public static Answer closing() {
        return (request, response) -> {
            response.withConnection(connection -> connection.dispose());
            return Mono.never();
        };
    }

    public List<Request> requests() {
        return List.copyOf(requests);
    }

    public String url(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    HttpCall call() {
        return new HttpCall(
                URI.create(url("/hook?x=1")), Map.of("X-Test", "1"), "{\"a\":1}".getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        server.disposeNow();
    }
}
