package io.vigie.dashboard.history;

import static io.vigie.dashboard.history.HistoryRouteTest.assertIsSum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import io.vigie.contract.json.Json;
import io.vigie.contract.live.TeamMinute;
import io.vigie.contract.live.Totals;
import io.vigie.contract.topic.PipelineHeartbeat;
import io.vigie.dashboard.testkit.RunningDashboard;
import io.vigie.dashboard.testkit.Snapshots;
import io.vigie.testkit.Influxd;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.influxdb.InfluxDB;
import org.influxdb.InfluxDBFactory;
import org.influxdb.dto.Query;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What is older than 48 h comes from a real InfluxDB; the clock went forward in one month and back in the other. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ArchiveRouteTest {

    /** A busy machine takes its time to read thousands of records. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final String DATABASE = "calls";
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String NOW = "2026-11-05T10:20:30Z";
    private static final Instant KEPT_SINCE = Instant.parse("2026-11-03T10:20:00Z");

    /** An id that would end what stands between quotes. */
    private static final String ODD = "sav' OR 'a'='a";

    private static final NavigableMap<Instant, Totals> SPRING =
            TestingMinutes.some("2026-03-10T00:00:00Z", "2026-04-11T00:00:00Z", 1);
    private static final NavigableMap<Instant, Totals> AUTUMN =
            TestingMinutes.some("2026-10-05T00:00:00Z", "2026-11-05T10:21:00Z", 2);

    @TempDir
    private static Path folder;

    private static Influxd influxd;
    private static InfluxDB influx;
    private static RunningDashboard dashboard;

    @BeforeAll
    static void start() throws Exception {
        influxd = Influxd.start(folder);
        influx = InfluxDBFactory.connect(influxd.url());
        influx.query(new Query("CREATE DATABASE " + DATABASE));
        TestingMinutes.write(influx, DATABASE, "orders", SPRING);
        TestingMinutes.write(influx, DATABASE, "orders", AUTUMN.headMap(KEPT_SINCE));
        // What the topics tell too, and tell later.
        TestingMinutes.write(
                influx, DATABASE, "orders", TestingMinutes.some("2026-11-03T10:20:00Z", "2026-11-04T00:00:00Z", 3));
        TestingMinutes.write(
                influx, DATABASE, "other", TestingMinutes.some("2026-10-20T00:00:00Z", "2026-10-21T00:00:00Z", 4));
        dashboard = RunningDashboard.start(Map.of("vigie.history.influx-url", influxd.url(DATABASE)));
        for (String queue : List.of("orders", ODD)) {
            dashboard.broker().write("queue-snapshots", queue, Snapshots.of(queue, 1, 0));
        }
        dashboard.broker().write("team-snapshots", "north", Snapshots.team("north", 1, 9, 0));
        dashboard.send(dashboard
                .request("/api/v1/directory/queue/orders", "admin")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"timeZone\":\"Europe/Paris\"}")));
        dashboard.broker().write("queue-minutes", TestingMinutes.records("orders", AUTUMN.tailMap(KEPT_SINCE), 1));
        dashboard
                .broker()
                .write("heartbeats", "h", Json.MAPPER.writeValueAsString(new PipelineHeartbeat(Instant.parse(NOW))));
        await().atMost(PATIENCE).until(() -> get("teams/north", "lead").statusCode() == 200);
        await().atMost(PATIENCE).untilAsserted(() -> {
            for (JsonNode minute : history("orders", "2026-11-05T10:00:00Z", "2026-11-05T10:20:00Z", "PT1M")
                    .get("intervals")) {
                assertIsSum(minute, AUTUMN);
            }
        });
    }

    @AfterAll
    static void stop() {
        // First the process, which would outlive a dashboard that has not started.
        influxd.close();
        influx.close();
        dashboard.close();
    }

    private static HttpResponse<String> get(String path, String role) throws Exception {
        return dashboard.get("/api/v1/" + path, role);
    }

    private static HttpResponse<String> ask(String queue, String from, String to, String step) throws Exception {
        String id = URLEncoder.encode(queue, StandardCharsets.UTF_8).replace("+", "%20");
        return get("queues/" + id + "/history?from=" + from + "&to=" + to + "&step=" + step, "manager");
    }

    private static JsonNode history(String queue, String from, String to, String step) throws Exception {
        HttpResponse<String> answer = ask(queue, from, to, step);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.MAPPER.readTree(answer.body());
    }

    @ParameterizedTest
    @CsvSource({
        "PT15M, 2026-03-10T23:00:00Z, 2026-04-10T22:00:00Z, 2972",
        "PT1H, 2026-03-10T23:00:00Z, 2026-04-10T22:00:00Z, 743",
        "P1D, 2026-03-10T23:00:00Z, 2026-04-10T22:00:00Z, 31",
        "PT15M, 2026-10-05T22:00:00Z, 2026-11-04T23:00:00Z, 2884",
        "PT1H, 2026-10-05T22:00:00Z, 2026-11-04T23:00:00Z, 721",
        "P1D, 2026-10-05T22:00:00Z, 2026-11-04T23:00:00Z, 30"
    })
    @Order(1)
    void aMonthIsTheSumOfItsMinutesByAnyStep(String step, String from, String to, int count) throws Exception {
        JsonNode intervals = history("orders", from, to, step).get("intervals");

        assertThat(intervals.size()).isEqualTo(count);
        NavigableMap<Instant, Totals> minutes = from.contains("-03-") ? SPRING : AUTUMN;
        for (JsonNode interval : intervals) {
            assertIsSum(interval, minutes);
            assertThat(interval.get("partial").booleanValue()).isFalse();
        }
    }

    @Test
    @Order(2)
    void wholeDaysAreTakenAsTheirSumsAndOthersAreCounted() throws Exception {
        // A sum that differs from the minutes shows from where it came.
        Totals told = TestingMinutes.some("2026-10-25T00:00:00Z", "2026-10-25T01:00:00Z", 9)
                .firstEntry()
                .getValue();
        Instant day = LocalDate.parse("2026-10-25").atStartOfDay(PARIS).toInstant();
        Instant next = LocalDate.parse("2026-10-26").atStartOfDay(PARIS).toInstant();
        TestingMinutes.writeDay(influx, DATABASE, "orders", day, told, PARIS);
        TestingMinutes.writeDay(influx, DATABASE, "orders", next, told, ZoneId.of("Europe/Madrid"));

        JsonNode days = history("orders", "2026-10-23T22:00:00Z", "2026-10-27T23:00:00Z", "P1D")
                .get("intervals");
        assertIsSum(days.get(0), AUTUMN);
        assertThat(Json.MAPPER.treeToValue(days.get(1), Totals.class)).isEqualTo(told);
        assertIsSum(days.get(2), AUTUMN);

        JsonNode part = history("orders", "2026-10-25T10:00:00Z", "2026-10-25T11:00:00Z", "P1D")
                .at("/intervals/0");
        assertThat(part.get("partial").booleanValue()).isTrue();
        assertThat(part.get("offered").longValue())
                .isEqualTo(TestingMinutes.sum(
                                AUTUMN, Instant.parse("2026-10-25T10:00:00Z"), Instant.parse("2026-10-25T11:00:00Z"))
                        .offered());
        JsonNode morning = history("orders", "2026-10-24T22:00:00Z", "2026-10-25T11:00:00Z", "P1D")
                .at("/intervals/0");
        assertThat(morning.get("partial").booleanValue()).isTrue();
        assertThat(morning.get("offered").longValue())
                .isEqualTo(TestingMinutes.sum(AUTUMN, day, Instant.parse("2026-10-25T11:00:00Z"))
                        .offered());
        influx.query(new Query("DROP MEASUREMENT queue_days", DATABASE));
    }

    @Test
    @Order(3)
    void theSameHoursAWeekBeforeStandBeside() throws Exception {
        JsonNode compared = history("orders", "2026-10-30T09:00:00Z", "2026-10-30T12:00:00Z", "PT1H&compare=P7D");

        assertThat(compared.at("/weekBefore/0/from").stringValue()).isEqualTo("2026-10-23T08:00:00.000Z");
        assertThat(compared.get("weekBefore").size()).isEqualTo(3);
        for (JsonNode before : compared.get("weekBefore")) {
            assertIsSum(before, AUTUMN);
        }
    }

    @Test
    @Order(4)
    void whereBothKnowAMinuteTheTopicsAreRight() throws Exception {
        JsonNode hours = history("orders", "2026-11-03T08:00:00Z", "2026-11-03T14:00:00Z", "PT1H");

        assertThat(hours.get("intervals").size()).isEqualTo(6);
        for (JsonNode interval : hours.get("intervals")) {
            assertIsSum(interval, AUTUMN);
            assertThat(interval.get("partial").booleanValue()).isFalse();
        }
    }

    @Test
    @Order(5)
    void anIdWithQuotesFindsItsOwnMinutesAndNoOthers() throws Exception {
        NavigableMap<Instant, Totals> own = TestingMinutes.some("2026-10-20T08:00:00Z", "2026-10-20T09:00:00Z", 6);
        assertThat(history(ODD, "2026-10-20T00:00:00Z", "2026-10-21T00:00:00Z", "P1D")
                        .at("/intervals/0/offered")
                        .longValue())
                .isZero();

        TestingMinutes.write(influx, DATABASE, ODD, own);
        assertIsSum(
                history(ODD, "2026-10-20T00:00:00Z", "2026-10-21T00:00:00Z", "P1D")
                        .at("/intervals/0"),
                own);
    }

    @Test
    @Order(6)
    void teamsAreTheMeanOfTheirMinutesThereToo() throws Exception {
        TestingMinutes.writeTeam(
                influx,
                DATABASE,
                List.of(
                        new TeamMinute(
                                "north", Instant.parse("2026-10-20T08:00:00Z"), "1", 10, 8, 0, 2, 0, 0, 0, 0.2, 0.1),
                        new TeamMinute(
                                "north", Instant.parse("2026-10-20T08:01:00Z"), "1", 4, 4, 0, 0, 0, 0, 0, 0.0, 0.0)));
        String path = "teams/north/history?from=2026-10-20T08:00:00Z&to=2026-10-20T09:00:00Z&step=PT1H";

        JsonNode whole = Json.MAPPER.readTree(get(path, "supervisor").body()).at("/intervals/0");
        assertThat(whole.get("present").doubleValue()).isEqualTo(6);
        assertThat(whole.get("absenceRate").doubleValue()).isCloseTo(2 / 14.0, within(1e-9));
        assertThat(whole.get("unexcusedRate").doubleValue()).isCloseTo(1 / 14.0, within(1e-9));
        JsonNode least = Json.MAPPER.readTree(get(path, "wall").body()).at("/intervals/0");
        assertThat(least.get("minutes").longValue()).isEqualTo(1);
        assertThat(least.get("present").doubleValue()).isEqualTo(8);
    }

    @Test
    @Order(7)
    void whileInfluxDbIsAwayThatIsToldAndAllElseIsThere() throws Exception {
        influxd.stop();
        long begun = System.nanoTime();

        HttpResponse<String> older = ask("orders", "2026-10-20T00:00:00Z", "2026-10-21T00:00:00Z", "PT1H");

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
        assertThat(older.statusCode()).isEqualTo(503);
        assertThat(older.headers().firstValue("Retry-After")).isPresent();
        assertThat(older.body()).contains("older than 48 h", "InfluxDB").doesNotContain("127.0.0.1", "orders");
        assertThat(get("queues/orders", "manager").statusCode()).isEqualTo(200);
        JsonNode kept = history("orders", "2026-11-04T08:00:00Z", "2026-11-04T12:00:00Z", "PT1H");
        for (JsonNode interval : kept.get("intervals")) {
            assertIsSum(interval, AUTUMN);
        }
        HttpResponse<String> report =
                get("reports/intervals?from=2026-10-20&to=2026-10-21&step=P1D&format=csv", "manager");
        assertThat(report.statusCode()).isEqualTo(503);
        assertThat(report.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(report.headers().firstValue("Content-Disposition")).isEmpty();

        influxd.startAgain();
        assertThat(ask("orders", "2026-10-20T00:00:00Z", "2026-10-21T00:00:00Z", "PT1H")
                        .statusCode())
                .isEqualTo(200);
    }
}
