package io.vigie.bench.fanout;

import io.vigie.contract.json.Json;
import io.vigie.dashboard.DashboardApplication;
import io.vigie.standalone.broker.FreePorts;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Vigie's API as a process of its own, at a broker that is there already. */
final class Api implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Process process;
    private final Path data;
    private final int port;
    private final int managementPort;

    private Api(Process process, Path data, int port, int managementPort) {
        this.process = process;
        this.data = data;
        this.port = port;
        this.managementPort = managementPort;
    }

    /** Starts it, and returns at once. */
    static Api start(Path folder, String bootstrapServers) throws IOException {
        Path data = Files.createDirectories(folder.resolve("api"));
        List<Integer> ports = FreePorts.on(LOOPBACK, 2);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                DashboardApplication.class.getName(),
                "--server.address=" + LOOPBACK,
                "--server.port=" + ports.get(0),
                "--management.server.address=" + LOOPBACK,
                "--management.server.port=" + ports.get(1),
                "--vigie.data=" + data,
                "--vigie.kafka.bootstrap-servers=" + bootstrapServers));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("api.log").toFile())
                .start();
        return new Api(process, data, ports.get(0), ports.get(1));
    }

    /** Waits until it says that it is ready; asks often, as the time is measured. */
    void awaitReady() throws IOException, InterruptedException {
        HttpClient http = HttpClient.newHttpClient();
        URI readiness = URI.create("http://" + LOOPBACK + ":" + managementPort + "/actuator/health/readiness");
        HttpRequest request =
                HttpRequest.newBuilder(readiness).timeout(Duration.ofSeconds(5)).build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            if (isReady(http, request)) {
                return;
            }
            Thread.sleep(20);
        }
        throw new IOException("The API is not ready within " + PATIENCE.toSeconds() + " s: see its api.log.");
    }

    private static boolean isReady(HttpClient http, HttpRequest request) throws InterruptedException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    InetSocketAddress address() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }

    /** The head of a request for the stream, as the wall. */
    String streamRequest() throws IOException {
        String token = Json.MAPPER
                .readTree(Files.readAllBytes(data.resolve("access.json")))
                .get("wall")
                .stringValue();
        return "GET /api/v1/stream HTTP/1.1\r\nHost: " + LOOPBACK + "\r\nAuthorization: Bearer " + token + "\r\n\r\n";
    }

    /** Processor time that the process has used. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
