package io.vigie.dashboard.testkit;

import io.vigie.contract.json.Json;
import io.vigie.dashboard.DashboardApplication;
import io.vigie.dashboard.access.TestingSessions;
import io.vigie.dashboard.feed.Feed;
import io.vigie.dashboard.identity.Role;
import io.vigie.dashboard.identity.Scope;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private final Map<String, Object> settings;
    private final boolean ownsBroker;
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningDashboard(TestBroker broker, Path data, Map<String, Object> settings, boolean ownsBroker) {
        this.broker = broker;
        this.data = data;
        this.settings = settings;
        this.ownsBroker = ownsBroker;
        this.context = open(broker.bootstrapServers(), data, settings);
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
            started = new RunningDashboard(broker, data, settings, true);
        } catch (RuntimeException e) {
            broker.close();
            throw e;
        }
        return started.caughtUp();
    }

    /** A second process of the same installation, beside this one; the caller closes it. */
    public RunningDashboard another() {
        return another(settings);
    }

    /** One with other settings. */
    public RunningDashboard another(Map<String, Object> others) {
        return new RunningDashboard(broker, data, others, false).caughtUp();
    }

    private RunningDashboard caughtUp() {
        Awaitility.await().until(context.getBean(Feed.class)::caughtUp);
        return this;
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

    /** The folder with the tokens and keys. */
    public Path data() {
        return data;
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

    /** The cookie of somebody who signed in, as it stands in the header. */
    public String cookieOf(String name, Role role, Scope scope) {
        return "vigie=" + TestingSessions.open(context, name, role, scope);
    }

    /** A request with a cookie, from a page of Vigie itself. */
    public HttpRequest.Builder as(String cookie, String path) {
        return request(path).header("Cookie", cookie).header("Sec-Fetch-Site", "same-origin");
    }

    @Override
    public void close() {
        context.close();
        if (ownsBroker) {
            broker.close();
        }
    }
}
