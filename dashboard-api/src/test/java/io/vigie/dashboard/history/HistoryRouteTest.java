package io.vigie.dashboard.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import io.vigie.contract.json.Json;
import io.vigie.contract.live.TeamMinute;
import io.vigie.contract.live.Totals;
import io.vigie.contract.topic.PipelineHeartbeat;
import io.vigie.dashboard.testkit.RunningDashboard;
import io.vigie.dashboard.testkit.Snapshots;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The last 48 h at real sockets, fed by a real broker, without InfluxDB; the clock goes forward on the day before. */
class HistoryRouteTest {

    /** A busy machine takes its time to read thousands of records. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final String NOW = "2026-03-30T10:20:30Z";
    private static final String KEPT_SINCE = "2026-03-28T10:20:00Z";

    private static final NavigableMap<Instant, Totals> MINUTES =
            TestingMinutes.some("2026-03-28T08:00:00Z", "2026-03-30T10:21:00Z", 1);

    private static RunningDashboard dashboard;

    @BeforeAll
    static void start() throws Exception {
        dashboard = RunningDashboard.start();
        dashboard.broker().write("heartbeats", "h", Json.MAPPER.writeValueAsString(heartbeat(NOW)));
        dashboard.broker().write("queue-snapshots", "orders", Snapshots.of("orders", 1, 0));
        dashboard.broker().write("team-snapshots", "north", Snapshots.team("north", 1, 9, 0));
        for (String kind : new String[] {"queue/orders", "team/north"}) {
            dashboard.send(dashboard
                    .request("/api/v1/directory/" + kind, "admin")
                    .header("Content-Type", "application/json")
                    .PUT(BodyPublishers.ofString("{\"timeZone\":\"Europe/Paris\"}")));
        }
        dashboard.broker().write("queue-minutes", TestingMinutes.records("orders", MINUTES, 2));
        await().atMost(PATIENCE)
                .until(() -> get(
                                        "queues/orders/history?from=2026-03-30T10:20:00Z&to=2026-03-30T10:21:00Z&step=PT1M",
                                        "supervisor")
                                .statusCode()
                        == 200);
        awaitOffered("2026-03-30T10:19:00Z", MINUTES.get(Instant.parse("2026-03-30T10:19:00Z")));
    }

    @AfterAll
    static void stop() {
        dashboard.close();
    }

    private static PipelineHeartbeat heartbeat(String time) {
        return new PipelineHeartbeat(Instant.parse(time));
    }

    private static void awaitOffered(String minute, @Nullable Totals expected) {
        await().atMost(PATIENCE)
                .until(() ->
                        history("queues/orders", minute, Instant.parse(minute).plusSeconds(60) + "", "PT1M")
                                        .at("/intervals/0/offered")
                                        .asLong()
                                == (expected == null ? 0 : expected.offered()));
    }

    private static HttpResponse<String> get(String path, String role) throws Exception {
        return dashboard.get("/api/v1/" + path, role);
    }

    private static JsonNode history(String path, String from, String to, String step) throws Exception {
        HttpResponse<String> answer = get(path + "/history?from=" + from + "&to=" + to + "&step=" + step, "supervisor");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.MAPPER.readTree(answer.body());
    }

    static void assertIsSum(JsonNode interval, NavigableMap<Instant, Totals> minutes) {
        Instant from = Instant.parse(interval.get("from").stringValue());
        Instant to = Instant.parse(interval.get("to").stringValue());
        assertThat(Json.MAPPER.treeToValue(interval, Totals.class))
                .as(from.toString())
                .isEqualTo(TestingMinutes.sum(minutes, from, to));
    }

    @ParameterizedTest
    @CsvSource({"PT1M, 1380", "PT15M, 92", "PT1H, 23", "P1D, 1"})
    void aDayIsTheSumOfItsMinutesByAnyStep(String step, int count) throws Exception {
        JsonNode day = history("queues/orders", "2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z", step);

        assertThat(day.get("intervals").size()).isEqualTo(count);
        for (JsonNode interval : day.get("intervals")) {
            assertIsSum(interval, MINUTES);
            assertThat(interval.get("partial").booleanValue()).isFalse();
        }
        assertThat(day.get("timeZone").stringValue()).isEqualTo("Europe/Paris");
        assertThat(day.get("serviceLevelFormula").stringValue()).isEqualTo("short-abandons-excluded");
        assertThat(day.get("asOf").stringValue()).isEqualTo("2026-03-30T10:20:30.000Z");
        assertThat(day.has("weekBefore")).isFalse();
    }

    @Test
    void whatWasNotAskedForIsNotInAnIntervalAndItIsPartial() throws Exception {
        JsonNode hour = history("queues/orders", "2026-03-29T12:10:00Z", "2026-03-29T13:20:00Z", "PT1H");

        assertThat(hour.at("/intervals/0/from").stringValue()).isEqualTo("2026-03-29T12:00:00.000Z");
        assertThat(hour.at("/intervals/0/partial").booleanValue()).isTrue();
        assertThat(hour.at("/intervals/0/offered").longValue())
                .isEqualTo(TestingMinutes.sum(
                                MINUTES, Instant.parse("2026-03-29T12:10:00Z"), Instant.parse("2026-03-29T13:00:00Z"))
                        .offered());
        assertThat(hour.at("/intervals/1/partial").booleanValue()).isTrue();
        assertThat(hour.at("/intervals/1/offered").longValue())
                .isEqualTo(TestingMinutes.sum(
                                MINUTES, Instant.parse("2026-03-29T13:00:00Z"), Instant.parse("2026-03-29T13:20:00Z"))
                        .offered());
    }

    @Test
    void theIntervalThatRunsIsPartialAndThoseThatHaveNotBegunAreNotThere() throws Exception {
        JsonNode now = history("queues/orders", "2026-03-30T10:00:00Z", "2026-03-30T12:00:00Z", "PT10M");

        assertThat(now.get("intervals"))
                .extracting(interval -> interval.get("partial").booleanValue())
                .containsExactly(false, false, true);
        assertThat(history("queues/orders", "2026-03-30T11:00:00Z", "2026-03-30T12:00:00Z", "PT10M")
                        .get("intervals")
                        .size())
                .isZero();
    }

    @Test
    void whatIsNotKeptIsMarkedWhereItIsAPartAndToldWhereItIsAll() throws Exception {
        JsonNode cut = history("queues/orders", "2026-03-28T08:00:00Z", "2026-03-28T11:30:00Z", "PT30M");

        assertThat(cut.at("/intervals/0/from").stringValue()).isEqualTo("2026-03-28T10:00:00.000Z");
        assertThat(cut.get("intervals"))
                .extracting(interval -> interval.get("partial").booleanValue())
                .containsExactly(true, false, false);
        assertThat(cut.at("/intervals/0/offered").longValue())
                .isEqualTo(TestingMinutes.sum(MINUTES, Instant.parse(KEPT_SINCE), Instant.parse("2026-03-28T10:30:00Z"))
                        .offered());

        HttpResponse<String> before =
                get("queues/orders/history?from=2026-03-28T08:00:00Z&to=" + KEPT_SINCE + "&step=PT1H", "supervisor");
        assertThat(before.statusCode()).isEqualTo(410);
        assertThat(before.body()).contains(KEPT_SINCE, "InfluxDB");
    }

    @Test
    void withoutInfluxDbNothingIsKnownOfAWeekBefore() throws Exception {
        JsonNode compared =
                history("queues/orders", "2026-03-30T08:00:00Z", "2026-03-30T10:00:00Z", "PT1H&compare=P7D");

        assertThat(compared.get("weekBefore").toString()).isEqualTo("[null,null]");
    }

    @Test
    void aCorrectionOfTheJobIsInTheIntervalsAtOnce() throws Exception {
        dashboard.broker().write("queue-snapshots", "corrected", Snapshots.of("corrected", 1, 0));
        String path = "queues/corrected";
        for (int version = 1; version <= 2; version++) {
            NavigableMap<Instant, Totals> minutes =
                    TestingMinutes.some("2026-03-29T05:00:00Z", "2026-03-29T06:00:00Z", version);
            dashboard.broker().write("queue-minutes", TestingMinutes.records("corrected", minutes, version));
            if (version == 2) {
                NavigableMap<Instant, Totals> all =
                        TestingMinutes.some("2026-03-29T05:00:00Z", "2026-03-29T06:00:00Z", 1);
                all.putAll(minutes);
                await().atMost(PATIENCE)
                        .untilAsserted(() -> assertIsSum(
                                history(path, "2026-03-29T05:00:00Z", "2026-03-29T06:00:00Z", "PT1H")
                                        .at("/intervals/0"),
                                all));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "to=2026-03-30T10:00:00Z&step=PT1H, from",
        "from=2026-03-30T10:00:00Z&step=PT1H, to",
        "from=2026-03-30T09:00:00Z&to=2026-03-30T10:00:00Z, step",
        "from=2026-03-30T09:00:00Z&to=2026-03-30T10:00:00Z&step=PT2H, step",
        "from=2026-03-30T10:00:00Z&to=2026-03-30T10:00:00Z&step=PT1H, earlier",
        "from=2026-03-30&to=2026-03-30T10:00:00Z&step=PT1H, from",
        "from=1999-03-30T09:00:00Z&to=2026-03-30T10:00:00Z&step=P1D, from",
        "from=2026-03-30T09:00:00Z&to=2300-03-30T10:00:00Z&step=P1D, to",
        "from=2026-03-30T09:00:00Z&to=2026-03-30T10:00:00Z&step=PT1H&compare=P1D, compare"
    })
    void whatCannotBeAskedIsRefusedWithWhatToGive(String query, String about) throws Exception {
        HttpResponse<String> answer = get("queues/orders/history?" + query, "wall");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains(about);
    }

    @Test
    void anOffsetIsUnderstood() throws Exception {
        assertThat(history("queues/orders", "2026-03-30T10:00:00%2B02:00", "2026-03-30T09:00:00Z", "PT1H")
                        .at("/intervals/0/from")
                        .stringValue())
                .isEqualTo("2026-03-30T08:00:00.000Z");
    }

    private static TeamMinute team(
            String minute, long scheduled, long present, long noShow, @Nullable Double absenceRate) {
        return new TeamMinute(
                "north",
                Instant.parse(minute),
                "1763890123456-0000000000001",
                scheduled,
                present,
                0,
                noShow,
                0,
                0,
                0,
                absenceRate,
                absenceRate);
    }

    @Test
    void aTeamIsTheMeanOfItsMinutesAndFewAgentsAreNotToldToTheWall() throws Exception {
        for (TeamMinute minute : new TeamMinute[] {
            team("2026-03-30T08:00:00Z", 10, 9, 1, 0.1),
            team("2026-03-30T08:01:00Z", 20, 5, 15, 0.75),
            team("2026-03-30T08:02:00Z", 4, 4, 0, 0.0),
            team("2026-03-30T08:30:00Z", 0, 0, 0, null)
        }) {
            dashboard.broker().write("team-minutes", minute.key(), Json.MAPPER.writeValueAsString(minute));
        }
        String path = "teams/north/history?from=2026-03-30T08:00:00Z&to=2026-03-30T09:00:00Z&step=PT30M";
        await().atMost(PATIENCE)
                .until(() -> Json.MAPPER
                                .readTree(get(path, "manager").body())
                                .at("/intervals/1/minutes")
                                .asLong()
                        == 1);

        JsonNode whole = Json.MAPPER.readTree(get(path, "manager").body());
        assertThat(whole.at("/intervals/0/minutes").longValue()).isEqualTo(3);
        assertThat(whole.at("/intervals/0/present").doubleValue()).isEqualTo(6.0);
        assertThat(whole.at("/intervals/0/scheduled").doubleValue()).isCloseTo(34 / 3.0, within(1e-9));
        assertThat(whole.at("/intervals/0/absenceRate").doubleValue()).isCloseTo(16 / 34.0, within(1e-9));
        assertThat(whole.at("/intervals/1/absenceRate").isNull()).isTrue();
        assertThat(whole.at("/intervals/1/scheduled").doubleValue()).isZero();

        for (String role : new String[] {"wall", "lead"}) {
            JsonNode least = Json.MAPPER.readTree(get(path, role).body());
            assertThat(least.at("/intervals/0/minutes").longValue()).as(role).isEqualTo(2);
            assertThat(least.at("/intervals/0/present").doubleValue()).isEqualTo(7.0);
            assertThat(least.at("/intervals/1").propertyNames()).containsExactlyInAnyOrder("from", "to", "partial");
        }
    }

    @Test
    void aTeamOfWhichNothingIsKnownHasNoFiguresInsteadOfNoughts() throws Exception {
        JsonNode none = history("teams/north", "2026-03-29T01:00:00Z", "2026-03-29T02:00:00Z", "PT1H");

        assertThat(none.at("/intervals/0/minutes").longValue()).isZero();
        assertThat(none.at("/intervals/0/present").isNull()).isTrue();
    }
}
