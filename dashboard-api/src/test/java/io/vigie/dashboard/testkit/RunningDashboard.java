package io.vigie.dashboard.testkit;

import io.vigie.contract.json.Json;
import io.vigie.dashboard.DashboardApplication;
import io.vigie.dashboard.feed.Feed;
import io.vigie.dashboard.identity.Role;
import io.vigie.dashboard.identity.Scope;
import io.vigie.dashboard.secrets.Digest;
import io.vigie.dashboard.secrets.Randoms;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole API, as it runs: on a real broker, answering at real sockets. */
public final class RunningDashboard implements AutoCloseable {

    private final TestBroker broker;
    private final ConfigurableApplicationContext context;
    private final Path data;
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningDashboard(TestBroker broker, ConfigurableApplicationContext context, Path data) {
        this.broker = broker;
        this.context = context;
        this.data = data;
    }

    public static RunningDashboard start() throws Exception {
        // The tests ask for many things that they may not have.
        return start(Map.of(
                "vigie.limits.stranger-requests-per-minute", 1_000_000, "vigie.limits.stranger-burst", 1_000_000));
    }

    /** @param settings over those of all tests */
    public static RunningDashboard start(Map<String, Object> settings) throws Exception {
        Path data = Files.createTempDirectory("vigie-test");
        TestBroker broker = TestBroker.startWithTopics();
        RunningDashboard started;
        try {
            started = new RunningDashboard(broker, open(broker.bootstrapServers(), data, settings), data);
        } catch (RuntimeException e) {
            broker.close();
            throw e;
        }
        Awaitility.await().until(started.context.getBean(Feed.class)::caughtUp);
        return started;
    }

    private static ConfigurableApplicationContext open(String servers, Path data, Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(Map.of(
                "server.address",
                "127.0.0.1",
                "server.port",
                0,
                "management.server.address",
                "127.0.0.1",
                "management.server.port",
                0,
                "vigie.data",
                data.toString(),
                "vigie.kafka.bootstrap-servers",
                servers));
        all.putAll(settings);
        return DashboardApplication.start(all);
    }

    public TestBroker broker() {
        return broker;
    }

    public ConfigurableApplicationContext context() {
        return context;
    }

    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    public int managementPort() {
        return context.getEnvironment().getRequiredProperty("local.management.port", Integer.class);
    }

    /** The bearer token of a role. */
    public String token(String role) throws IOException {
        return Json.MAPPER
                .readTree(Files.readAllBytes(data.resolve("access.json")))
                .get(role)
                .stringValue();
    }

    /** The cookie of somebody who is signed in with a role and a scope. */
    public String cookieOf(String name, Role role, Scope scope) throws Exception {
        String secret = Randoms.text(256);
        String session = Json.MAPPER.writeValueAsString(Map.of(
                "name",
                name,
                "role",
                role,
                "scope",
                scope,
                "until",
                Instant.now().plus(Duration.ofHours(1))));
        broker.write("settings", "session/" + Digest.of(secret), session);
        String cookie = "vigie=" + secret;
        Awaitility.await()
                .until(() -> send(request("/api/v1/session").header("Cookie", cookie))
                                .statusCode()
                        == 200);
        return cookie;
    }

    /** A request to the API that no credentials are added to. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
    }

    /** A request with the token of a role; null adds none. */
    public HttpRequest.Builder request(String path, @Nullable String role) throws IOException {
        HttpRequest.Builder request = request(path);
        return role == null ? request : request.header("Authorization", "Bearer " + token(role));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    public HttpResponse<String> get(String path, @Nullable String role) throws IOException, InterruptedException {
        return send(request(path, role).GET());
    }

    public HttpResponse<String> post(String path, @Nullable String role, String type, String body)
            throws IOException, InterruptedException {
        return send(request(path, role).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    @Override
    public void close() {
        context.close();
        broker.close();
    }
}
