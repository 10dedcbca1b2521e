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
public final class Api implements AutoCloseable {

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
        return start(folder, bootstrapServers, "-Xmx512m", List.of());
    }

    /**
     * Starts it with more settings, and returns at once.
     *
     * @param heap the option of the JVM
     * @param settings each as it stands on a command line
     */
    public static Api start(Path folder, String bootstrapServers, String heap, List<String> settings)
            throws IOException {
        Path data = Files.createDirectories(folder.resolve("api"));
        List<Integer> ports = FreePorts.on(LOOPBACK, 2);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // As it is shipped.
                "-XX:+UseSerialGC",
                heap,
                "-cp",
                System.getProperty("java.class.path"),
                DashboardApplication.class.getName(),
                "--server.address=" + LOOPBACK,
                "--server.port=" + ports.get(0),
                "--management.server.address=" + LOOPBACK,
                "--management.server.port=" + ports.get(1),
                "--vigie.data=" + data,
                "--vigie.kafka.bootstrap-servers=" + bootstrapServers));
        command.addAll(settings);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("api.log").toFile())
                .start();
        return new Api(process, data, ports.get(0), ports.get(1));
    }

    /** Waits until it says that it is ready; asks often, as the time is measured. */
    public void awaitReady() throws IOException, InterruptedException {
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
        return "GET /api/v1/stream HTTP/1.1\r\nHost: " + LOOPBACK + "\r\nAuthorization: Bearer " + token("wall")
                + "\r\n\r\n";
    }

    private String token(String role) throws IOException {
        return Json.MAPPER
                .readTree(Files.readAllBytes(data.resolve("access.json")))
                .get(role)
                .stringValue();
    }

    /** A request to the API with the token of a role. */
    public HttpRequest request(String path, String role) throws IOException {
        return request(port, path, role);
    }

    /** Heap that is used after a collection, in bytes. */
    public long heapUsed() throws IOException, InterruptedException {
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(process.pid()),
                        "GC.run")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        String meters = HttpClient.newHttpClient()
                .send(request(managementPort, "/actuator/prometheus", "admin"), HttpResponse.BodyHandlers.ofString())
                .body();
        return (long) meters.lines()
                .filter(line -> line.startsWith("jvm_memory_used_bytes{area=\"heap\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    private HttpRequest request(int to, String path, String role) throws IOException {
        return HttpRequest.newBuilder(URI.create("http://" + LOOPBACK + ":" + to + path))
                .header("Authorization", "Bearer " + token(role))
                .build();
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
