package io.vigie.bench.hook;

import io.vigie.jobs.time.Clock;
import io.vigie.standalone.run.DataFolder;
import io.vigie.standalone.run.RunSettings;
import io.vigie.standalone.run.Standalone;
import io.vigie.standalone.run.VigieClient;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * How long it takes from an event that breaks a rule to the request of a hook, through all of Vigie: the rule itself waits
 * for nothing, and sees whole seconds only, as all rules do.
 */
public final class HookTime {

    private static final int RUNS = 100;
    private static final int WARM_UP = 5;
    private static final int SECOND = 1_000;

    private final DataFolder data;
    private final URI url;
    private final HttpClient http = HttpClient.newHttpClient();

    private HookTime(DataFolder data, URI url) {
        this.data = data;
        this.url = url;
    }

    /** Breaks the rule again and again, and prints the median, the 99th percentile and the worst. */
    public static void run() throws Exception {
        System.setProperty("vigie.hooks.plain-http", "true");
        System.setProperty("vigie.hooks.allowed-inner-addresses", "127.0.0.0/8");
        Path folder = Files.createTempDirectory("vigie-hook");
        Standalone vigie = Standalone.start(
                new RunSettings(folder, 0, "127.0.0.1", null, null, false, Clock.LIVE, "UTC", Set.of(), false, null));
        try (Listener listener = new Listener()) {
            DataFolder data = new DataFolder(folder);
            VigieClient client = new VigieClient(data);
            while (!client.isReady()) {
                Thread.sleep(SECOND / 5);
            }
            HookTime time = new HookTime(data, vigie.address().url());
            time.setUp(listener.url());
            print(time.measure(listener));
        } finally {
            vigie.stop();
        }
    }

    private void setUp(String hookUrl) throws Exception {
        String key =
                "whsec_" + Base64.getEncoder().encodeToString("k".repeat(32).getBytes(StandardCharsets.UTF_8));
        put("hooks/bench", "{\"kind\":\"webhook\",\"url\":\"" + hookUrl + "\",\"keys\":[\"" + key + "\"]}");
        put("hook-routes/bench", "{\"kinds\":[\"queue\"],\"levels\":[{\"hooks\":[\"bench\"]}]}");
        put(
                "rules/bench",
                "{\"subjectKind\":\"queue\",\"metric\":\"waiting\",\"comparator\":\">\",\"threshold\":0,"
                        + "\"severity\":\"critical\"}");
    }

    private List<Double> measure(Listener listener) throws Exception {
        List<Double> seconds = new ArrayList<>();
        Random random = new Random(1);
        for (int run = 0; run < WARM_UP + RUNS; run++) {
            // At any moment of a second: rules look at whole ones.
            Thread.sleep(random.nextInt(SECOND));
            String call = "bench-" + run;
            long begun = System.nanoTime();
            event(call, "queued", "{\"queue\":\"bench\"}");
            long called = listener.next("vigie.page.triggered");
            if (run >= WARM_UP) {
                seconds.add((called - begun) / 1e9);
            }
            event(call, "abandoned", "{}");
            listener.next("vigie.page.resolved");
        }
        return seconds;
    }

    private void event(String call, String type, String body) throws Exception {
        String event = "{\"specversion\":\"1.0\",\"id\":\"" + call + type + "\",\"source\":\"/bench\",\"type\":"
                + "\"io.vigie.call." + type + "\",\"subject\":\"" + call + "\",\"time\":\"" + Instant.now()
                + "\",\"data\":" + body + "}";
        send(request("events", "ingest", "application/cloudevents+json")
                .POST(HttpRequest.BodyPublishers.ofString(event))
                .build());
    }

    private void put(String path, String body) throws Exception {
        send(request(path, "admin", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private HttpRequest.Builder request(String path, String role, String type) throws Exception {
        return HttpRequest.newBuilder(url.resolve("/api/v1/" + path))
                .header("Authorization", "Bearer " + data.token(role))
                .header("Content-Type", type);
    }

    private void send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2 || answer.body().contains("\"problem\"")) {
            throw new IOException("Vigie answers " + answer.statusCode() + ": " + answer.body());
        }
    }

    private static void print(List<Double> seconds) {
        seconds.sort(null);
        System.out.printf(
                Locale.ROOT,
                "From an event to the hook: median %.2f s, p99 %.2f s, worst %.2f s (%d events)%n",
                seconds.get(RUNS / 2),
                seconds.get(RUNS * 99 / 100 - 1),
                seconds.get(RUNS - 1),
                RUNS);
    }
}
