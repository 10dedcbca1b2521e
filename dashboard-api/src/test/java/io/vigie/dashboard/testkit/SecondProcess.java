package io.vigie.dashboard.testkit;

import io.vigie.dashboard.DashboardApplication;
import io.vigie.dashboard.feed.Feed;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Another process of the same installation, as after a restart, or beside the first behind a load balancer. */
public final class SecondProcess implements AutoCloseable {

    private final RunningDashboard first;
    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();

    private SecondProcess(RunningDashboard first, ConfigurableApplicationContext context) {
        this.first = first;
        this.context = context;
    }

    /** Starts it with other settings over those of the first, and waits until it has read all topics. */
    public static SecondProcess start(RunningDashboard first, Map<String, Object> settings) {
        Environment environment = first.context().getEnvironment();
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
                environment.getRequiredProperty("vigie.data"),
                "vigie.kafka.bootstrap-servers",
                first.broker().bootstrapServers()));
        all.putAll(settings);
        SecondProcess second = new SecondProcess(first, DashboardApplication.start(all));
        Awaitility.await().until(second.context.getBean(Feed.class)::caughtUp);
        return second;
    }

    public ConfigurableApplicationContext context() {
        return context;
    }

    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** A request that no credentials are added to. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** With the token of a role. */
    public HttpResponse<String> get(String path, String role) throws IOException, InterruptedException {
        return send(request(path).header("Authorization", "Bearer " + first.token(role)));
    }

    @Override
    public void close() {
        context.close();
    }
}
