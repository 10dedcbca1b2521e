package io.vigie.dashboard.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.dashboard.testkit.OpenStream;
import io.vigie.dashboard.testkit.RunningDashboard;
import io.vigie.dashboard.testkit.SharedDashboard;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(SharedDashboard.class)
class MetricsTest {

    private static final Path OPERATIONS = Path.of("../docs/operations.md");
    private static final Pattern METER = Pattern.compile("^# TYPE (\\S+) ", Pattern.MULTILINE);

    private static HttpResponse<String> ask(RunningDashboard dashboard, @Nullable String role) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + dashboard.managementPort() + "/actuator/prometheus"));
        if (role != null) {
            request.header("Authorization", "Bearer " + (role.equals("wrong") ? role : dashboard.token(role)));
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private static String metrics(RunningDashboard dashboard) throws Exception {
        return ask(dashboard, "admin").body();
    }

    @ParameterizedTest
    @CsvSource({
        "admin, 200",
        "manager, 403",
        "supervisor, 403",
        "lead, 403",
        "wall, 403",
        "ingest, 403",
        "wrong, 401",
        ", 401"
    })
    void theyAreForTheAdministratorAlone(@Nullable String role, int status, RunningDashboard dashboard)
            throws Exception {
        assertThat(ask(dashboard, role).statusCode()).isEqualTo(status);
    }

    @Test
    void theyTellOfStreamsEventsAndTheFeed(RunningDashboard dashboard) throws Exception {
        dashboard.post("/api/v1/events", "ingest", "application/cloudevents-batch+json", """
                [{"specversion":"1.0","id":"m1","source":"/pbx/meters","type":"io.vigie.source.heartbeat",
                  "subject":"/pbx/meters","time":"2026-11-23T09:30:00Z","data":{}},
                 {"specversion":"1.0","id":"m2","source":"/pbx","type":"secret-free-text","subject":"c",
                  "time":"2026-11-23T09:30:00Z","data":{}}]""");
        try (OpenStream stream = OpenStream.open(dashboard, "")) {
            stream.next("heartbeat");

            assertThat(metrics(dashboard))
                    .containsPattern("vigie_streams_open\\{.*role=\"wall\".*} [1-9]")
                    .containsPattern("vigie_stream_sends_total [1-9]")
                    .containsPattern("vigie_stream_sent_bytes_total [1-9]")
                    .contains("vigie_stream_pulses_skipped_total")
                    .containsPattern("vigie_limit_exceeded_total\\{.*limit=\"address\".*} ")
                    .contains("vigie_time_reached_age_seconds")
                    .contains("vigie_feed_caught_up 1.0")
                    .containsPattern("vigie_events_accepted_total\\{type=\"io.vigie.source.heartbeat\"} [1-9]")
                    .containsPattern("vigie_events_rejected_total\\{problem=\"unknown-type\"} [1-9]")
                    .contains("jvm_memory_used_bytes")
                    .doesNotContain("secret-free-text");
        }
    }

    @Test
    void nothingThatSomebodySendsBecomesALabel(RunningDashboard dashboard) throws Exception {
        dashboard.get("/api/v1/queues/marker-7?marker-7", "wall");
        dashboard.get("/marker-7", null);
        dashboard.send(dashboard
                .request("/api/v1/queues", "wall")
                .header("X-Marker", "marker-7")
                .method("MARKER-7", HttpRequest.BodyPublishers.noBody()));

        Awaitility.await().untilAsserted(() -> assertThat(metrics(dashboard)).contains("uri=\"/api/v1/queues/{id}\""));
        assertThat(metrics(dashboard)).doesNotContainIgnoringCase("marker-7");
    }

    @Test
    void eachHasItsReaderInTheBookOfOperations(RunningDashboard dashboard) throws Exception {
        Set<String> meters = new TreeSet<>();
        Matcher names = METER.matcher(metrics(dashboard));
        while (names.find()) {
            meters.add(names.group(1));
        }
        String told = Files.readString(OPERATIONS);

        assertThat(meters).hasSizeGreaterThan(8).allMatch(meter -> told.contains("`" + meter + "`"));
    }
}
