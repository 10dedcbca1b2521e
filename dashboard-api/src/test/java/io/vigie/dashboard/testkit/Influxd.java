package io.vigie.dashboard.testkit;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.awaitility.Awaitility;

/** A real InfluxDB, which can be stopped and started again with all that it holds. */
public final class Influxd implements AutoCloseable {

    private final Path home;
    private final int port;
    private Process process;

    private Influxd(Path home, int port, Process process) {
        this.home = home;
        this.port = port;
        this.process = process;
    }

    public static Influxd start() throws IOException {
        Path home = Files.createTempDirectory("vigie-influxd");
        int port = freePort();
        Files.writeString(home.resolve("influxdb.conf"), """
                reporting-disabled = true
                bind-address = "127.0.0.1:%d"
                [meta]
                dir = "%s/meta"
                [data]
                dir = "%s/data"
                wal-dir = "%s/wal"
                [http]
                bind-address = "127.0.0.1:%d"
                log-enabled = false
                [monitor]
                store-enabled = false
                """.formatted(freePort(), home, home, home, port));
        Influxd started = new Influxd(home, port, run(home));
        started.awaitAnswer();
        return started;
    }

    private static Process run(Path home) throws IOException {
        return new ProcessBuilder(
                        "influxd", "-config", home.resolve("influxdb.conf").toString())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("out.log").toFile())
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitAnswer() {
        Awaitility.await().until(() -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("influxd does not start; is it installed?");
            }
            try {
                HttpURLConnection ping =
                        (HttpURLConnection) URI.create(url() + "/ping").toURL().openConnection();
                return ping.getResponseCode() == 204;
            } catch (IOException e) {
                return false;
            }
        });
    }

    /** Where it answers, without a database. */
    public String url() {
        return "http://127.0.0.1:" + port;
    }

    public void stop() {
        process.destroy();
        process.onExit().join();
    }

    /** After a stop. */
    public void startAgain() throws IOException {
        process = run(home);
        awaitAnswer();
    }

    @Override
    public void close() {
        stop();
    }
}
