package io.vigie.bench.hook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vigie.contract.json.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The other side of a hook: notes when it is told of what. */
final class Listener implements AutoCloseable {

    private static final int OK = 200;
    private static final int PATIENCE_SECONDS = 60;

    private record Heard(String type, long atNanos) {}

    private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
    private final HttpServer server;

    Listener() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::take);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        long now = System.nanoTime();
        byte[] body = exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(OK, -1);
        exchange.close();
        heard.add(new Heard(Json.MAPPER.readTree(body).path("type").asString(""), now));
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /**
     * When it was told next, by the clock of the machine that only grows.
     *
     * @throws IOException when it is told something else, or nothing
     */
    long next(String type) throws IOException, InterruptedException {
        Heard next = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (next == null || !next.type.equals(type)) {
            throw new IOException("The hook was to be told " + type + " and was told " + next);
        }
        return next.atNanos;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
