package io.vigie.dashboard.hooks;

import io.vigie.contract.json.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** A real Alertmanager, as Debian packages it. */
final class Alertmanager implements AutoCloseable {

    private final Process process;
    private final int port;

    private Alertmanager(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static Alertmanager start() throws IOException {
        Path home = Files.createTempDirectory("vigie-alertmanager");
        Path file = Files.writeString(home.resolve("alertmanager.yml"), """
                route: { receiver: nobody }
                receivers: [ { name: nobody } ]
                """);
        int port = freePort();
        Process process = new ProcessBuilder(
                        "prometheus-alertmanager",
                        "--config.file=" + file,
                        "--storage.path=" + home.resolve("data"),
                        "--web.listen-address=127.0.0.1:" + port,
                        "--cluster.listen-address=")
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("out.log").toFile())
                .start();
        Alertmanager started = new Alertmanager(process, port);
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(started::answers);
        return started;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private boolean answers() throws InterruptedException {
        if (!process.isAlive()) {
            throw new IllegalStateException("Alertmanager does not start; is prometheus-alertmanager installed?");
        }
        try {
            return get("/-/ready").equals("OK");
        } catch (IOException e) {
            return false;
        }
    }

    private String get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(url() + path)).build(), BodyHandlers.ofString())
                .body();
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    /** The alerts on a subject that it holds for open. */
    List<JsonNode> active(String subject) throws IOException, InterruptedException {
        return Json.MAPPER
                .readTree(get("/api/v2/alerts?active=true"))
                .valueStream()
                .filter(alert -> alert.at("/labels/subject").asString("").equals(subject))
                .toList();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
