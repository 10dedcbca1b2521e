package io.vigie.testkit;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A real InfluxDB that may be stopped and started again; what it has and where it listens stay. */
public final class Influxd implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long LOOK_MILLIS = 50;
    private static final int ANSWERS = 204;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path folder;
    private final int port;
    private Process process;

    private Influxd(Path folder, int port, boolean isAskingWho) throws IOException, InterruptedException {
        this.folder = folder;
        this.port = port;
        Files.createDirectories(folder);
        Files.writeString(configuration(), """
                reporting-disabled = true
                bind-address = "127.0.0.1:0"
                [meta]
                  dir = "%s/meta"
                [data]
                  dir = "%s/data"
                  wal-dir = "%s/wal"
                  query-log-enabled = false
                [monitor]
                  store-enabled = false
                [http]
                  bind-address = "127.0.0.1:%d"
                  log-enabled = false
                  auth-enabled = %s
                """.formatted(folder, folder, folder, port, isAskingWho));
        this.process = launch();
    }

    /** Starts one with nothing in it, which lets everybody do all. */
    public static Influxd start(Path folder) throws IOException, InterruptedException {
        return new Influxd(folder, freePort(), false);
    }

    /** Starts one with nothing in it, which asks for a password as soon as it has its administrator. */
    public static Influxd startWithUsers(Path folder) throws IOException, InterruptedException {
        return new Influxd(folder, freePort(), true);
    }

    /** The first user of one that asks for a password. */
    public void createAdmin(String user, String password) throws IOException, InterruptedException {
        String query = "CREATE USER \"%s\" WITH PASSWORD '%s' WITH ALL PRIVILEGES".formatted(user, password);
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(url() + "/query"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("q=" + encoded(query)))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 200 || answer.body().contains("error")) {
            throw new IOException("InfluxDB makes no user: " + answer.body());
        }
    }

    /** Where it answers, without a database. */
    public String url() {
        return "http://127.0.0.1:" + port;
    }

    /** As it stands in the settings of what uses a database. */
    public String url(String database) {
        return url() + "/" + database;
    }

    /** As it stands in the settings of what shows a password. */
    public String url(String user, String password, String database) {
        return "http://" + encoded(user) + ":" + encoded(password) + "@127.0.0.1:" + port + "/" + database;
    }

    /** Lets it write what it holds, and end. */
    public void stop() {
        process.destroy();
        process.onExit().join();
    }

    /** As {@code kill -9} does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** After a stop or a kill. */
    public void startAgain() throws IOException, InterruptedException {
        process = launch();
    }

    private Path configuration() {
        return folder.resolve("influxdb.conf");
    }

    private Path log() {
        return folder.resolve("influxd.log");
    }

    private Process launch() throws IOException, InterruptedException {
        Process started = new ProcessBuilder(
                        "influxd", "run", "-config", configuration().toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isAnswering()) {
            if (System.nanoTime() > deadline || started.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                started.destroyForcibly();
                throw new IOException("influxd does not start; is it installed? " + Files.readString(log()));
            }
        }
        return started;
    }

    private boolean isAnswering() throws InterruptedException {
        try {
            HttpRequest ping =
                    HttpRequest.newBuilder(URI.create(url() + "/ping")).build();
            return http.send(ping, BodyHandlers.discarding()).statusCode() == ANSWERS;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
