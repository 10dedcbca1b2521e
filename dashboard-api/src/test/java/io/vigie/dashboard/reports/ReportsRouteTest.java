package io.vigie.dashboard.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vigie.contract.json.Json;
import io.vigie.contract.live.AttendanceDay;
import io.vigie.contract.live.Totals;
import io.vigie.contract.topic.PipelineHeartbeat;
import io.vigie.dashboard.history.TestingMinutes;
import io.vigie.dashboard.identity.Role;
import io.vigie.dashboard.identity.Scope;
import io.vigie.dashboard.testkit.RunningDashboard;
import io.vigie.dashboard.testkit.Snapshots;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Reports at real sockets, fed by a real broker. */
class ReportsRouteTest {

    /** A busy machine takes its time to read thousands of records. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final String DAYS = "from=2026-03-29&to=2026-03-30";
    private static final NavigableMap<Instant, Totals> ORDERS =
            TestingMinutes.some("2026-03-28T22:00:00Z", "2026-03-30T10:21:00Z", 1);
    private static final NavigableMap<Instant, Totals> HELP =
            TestingMinutes.some("2026-03-28T22:00:00Z", "2026-03-30T10:21:00Z", 2);

    private static RunningDashboard dashboard;

    @BeforeAll
    static void start() throws Exception {
        dashboard = RunningDashboard.start();
        dashboard.broker().write("queue-snapshots", "orders", Snapshots.queueOf("acme", "orders", 1));
        dashboard.broker().write("queue-snapshots", "help", Snapshots.queueOf("bolt", "help", 1));
        describe(
                "queue/orders", "{\"name\":\"Orders, \\\"all\\\"\",\"client\":\"acme\",\"timeZone\":\"Europe/Paris\"}");
        describe("queue/help", "{\"name\":\"=1+1\",\"client\":\"bolt\",\"timeZone\":\"America/New_York\"}");
        describe("team/north", "{\"name\":\"North\",\"timeZone\":\"Europe/Paris\"}");
        describe("agent/ann", "{\"name\":\"@Ann\",\"team\":\"north\"}");
        dashboard.broker().write("queue-minutes", TestingMinutes.records("orders", ORDERS, 1));
        dashboard.broker().write("queue-minutes", TestingMinutes.records("help", HELP, 1));
        // Twenty minutes and a half each day: one minute more than the sum of what is rounded down each day.
        day("ann", "north", "2026-03-28", 1_230_000, false);
        day("ann", "north", "2026-03-29", 1_230_000, true);
        day("ann", "north", "2026-03-30", 1_230_000, false);
        day("ann", "south", "2026-03-31", 60_000, false);
        day("bob", "north", "2026-03-30", 3_600_000, false);
        day("sam", "south", "2026-03-30", 7_200_000, false);
        dashboard
                .broker()
                .write(
                        "heartbeats",
                        "h",
                        Json.MAPPER.writeValueAsString(new PipelineHeartbeat(Instant.parse("2026-03-30T10:20:30Z"))));
        await().atMost(PATIENCE)
                .until(() -> json("reports/attendance?from=2026-03-28&to=2026-03-31", "supervisor")
                                .path("attendance")
                                .size()
                        == 4);
        await().atMost(PATIENCE)
                .until(() -> sumOfOffered()
                        == offered(ORDERS, "2026-03-28T23:00:00Z") + offered(HELP, "2026-03-29T04:00:00Z"));
    }

    @AfterAll
    static void stop() {
        dashboard.close();
    }

    private static void describe(String key, String entry) throws Exception {
        assertThat(dashboard
                        .send(dashboard
                                .request("/api/v1/directory/" + key, "admin")
                                .header("Content-Type", "application/json")
                                .PUT(BodyPublishers.ofString(entry)))
                        .statusCode())
                .isEqualTo(201);
    }

    private static void day(String agent, String team, String day, long millis, boolean openPunch) throws Exception {
        AttendanceDay hours = new AttendanceDay(
                agent, team, day, "1763890123456-0000000000001", millis, millis, millis, 0, 0, 0, openPunch);
        dashboard.broker().write("attendance-days", hours.key(), Json.MAPPER.writeValueAsString(hours));
    }

    private static HttpResponse<String> get(String path, String role) throws Exception {
        return dashboard.get("/api/v1/" + path, role);
    }

    private static JsonNode json(String path, String role) throws Exception {
        return Json.MAPPER.readTree(get(path, role).body());
    }

    private static long sumOfOffered() throws Exception {
        long sum = 0;
        for (JsonNode row :
                json("reports/intervals?step=P1D&" + DAYS, "manager").path("intervals")) {
            sum += row.path("offered").asLong();
        }
        return sum;
    }

    private static long offered(NavigableMap<Instant, Totals> minutes, String from) {
        return TestingMinutes.sum(minutes, Instant.parse(from), Instant.parse("2026-03-30T10:21:00Z"))
                .offered();
    }

    private static List<CSVRecord> csv(HttpResponse<String> answer) throws Exception {
        assertThat(answer.body()).startsWith("\uFEFF").contains("\r\n");
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(answer.body().substring(1)))
                .getRecords();
    }

    @Test
    void theIntervalsOfAllQueuesAreTheSumsOfTheirMinutesEachInItsZone() throws Exception {
        JsonNode report = json("reports/intervals?step=PT1H&" + DAYS, "supervisor");

        assertThat(report.propertyNames()).containsExactly("asOf", "from", "to", "step", "intervals");
        // 23 h of the day on which the clock goes forward in Paris, and what has begun of the next.
        assertThat(report.get("intervals"))
                .filteredOn(row -> row.get("queue").stringValue().equals("orders"))
                .hasSize(23 + 13)
                .allSatisfy(row -> assertIsSum(row, ORDERS))
                .first()
                .satisfies(row -> assertThat(row.get("from").stringValue()).isEqualTo("2026-03-28T23:00:00.000Z"));
        assertThat(report.get("intervals"))
                .filteredOn(row -> row.get("queue").stringValue().equals("help"))
                .hasSize(24 + 7)
                .allSatisfy(row -> assertIsSum(row, HELP))
                .first()
                .satisfies(row -> assertThat(row.get("from").stringValue()).isEqualTo("2026-03-29T04:00:00.000Z"));
    }

    private static void assertIsSum(JsonNode row, NavigableMap<Instant, Totals> minutes) {
        assertThat(Json.MAPPER.treeToValue(row, Totals.class))
                .isEqualTo(TestingMinutes.sum(
                        minutes,
                        Instant.parse(row.get("from").stringValue()),
                        Instant.parse(row.get("to").stringValue())));
    }

    @Test
    void csvSaysTheSameAsJson() throws Exception {
        HttpResponse<String> answer = get("reports/intervals?format=csv&" + DAYS, "manager");
        List<CSVRecord> rows = csv(answer);
        JsonNode json = json("reports/intervals?" + DAYS, "manager").get("intervals");

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"vigie-intervals-2026-03-29-2026-03-30.csv\"");
        assertThat(rows).hasSize(json.size());
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> row = rows.get(i).toMap();
            JsonNode told = json.get(i);
            for (String column : told.propertyNames()) {
                if (!column.equals("name")) {
                    JsonNode value = told.get(column);
                    assertThat(row.get(column))
                            .as(column)
                            .satisfies(cell -> assertThat(
                                            value.isNull()
                                                    ? cell.isEmpty()
                                                    : value.isNumber()
                                                            ? Double.parseDouble(cell) == value.doubleValue()
                                                            : cell.equals(value.asString("")))
                                    .as(column + " " + cell + " " + value)
                                    .isTrue());
                }
            }
        }
        assertThat(rows.get(0).get("date")).isEqualTo("2026-03-29");
        assertThat(rows.get(0).get("time")).isEqualTo("00:00");
    }

    @Test
    void aNameThatASpreadsheetWouldRunIsTextAndOneWithQuotesIsWhole() throws Exception {
        List<CSVRecord> rows = csv(get("reports/intervals?format=csv&step=P1D&" + DAYS, "manager"));

        assertThat(rows).extracting(row -> row.get("name")).contains("'=1+1", "Orders, \"all\"");
        assertThat(csv(get("reports/attendance?format=csv&" + DAYS, "supervisor")))
                .extracting(row -> row.get("name"))
                .contains("'@Ann");
    }

    @Test
    void minutesAreRoundedDownOnceFromTheSum() throws Exception {
        JsonNode hours = json("reports/attendance?from=2026-03-28&to=2026-03-31&team=north", "supervisor")
                .get("attendance");

        assertThat(hours).extracting(row -> row.get("agent").stringValue()).containsExactly("ann", "bob");
        assertThat(hours.get(0).get("workedMinutes").longValue()).isEqualTo(61);
        assertThat(hours.get(0).get("days").intValue()).isEqualTo(3);
        assertThat(hours.get(0).get("openPunches").intValue()).isEqualTo(1);
        assertThat(hours.get(0).get("name").stringValue()).isEqualTo("@Ann");
        assertThat(hours.get(0).get("timeZone").stringValue()).isEqualTo("Europe/Paris");
    }

    @Test
    void bothDaysAreInTheReportAndNoOthers() throws Exception {
        assertThat(json("reports/attendance?team=north&" + DAYS, "manager")
                        .at("/attendance/0/days")
                        .intValue())
                .isEqualTo(2);
        assertThat(json("reports/attendance?team=north&from=2026-03-27&to=2026-03-27", "manager")
                        .get("attendance")
                        .size())
                .isZero();
    }

    @Test
    void aManagerNamesATeamAndWhoeverTakesAReportAwayIsTold() throws Exception {
        assertThat(get("reports/attendance?" + DAYS, "manager").statusCode()).isEqualTo(400);

        get("reports/attendance?team=north&" + DAYS, "manager");
        assertTold("manager", "report/attendance, 2026-03-29 to 2026-03-30, team/north");
        get("reports/intervals?format=csv&" + DAYS, "supervisor");
        assertTold("supervisor", "report/intervals, 2026-03-29 to 2026-03-30");
        get("reports/intervals?format=xls&" + DAYS, "manager");
        get("reports/intervals?step=PT1M&from=2026-03-01&to=2026-03-30", "manager");
        assertTold("supervisor", "report/intervals, 2026-03-29 to 2026-03-30");
    }

    private static void assertTold(String role, String subject) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            JsonNode newest = json("audit?limit=1", "admin").at("/audit/0");
            assertThat(newest.path("action").asString("")).isEqualTo("report-exported");
            assertThat(newest.path("subject").asString("")).isEqualTo(subject);
            assertThat(newest.path("role").asString("")).isEqualTo(role);
        });
    }

    @ParameterizedTest
    @CsvSource({"SUPERVISOR", "MANAGER"})
    void whatLiesOutsideTheScopeIsNotInAReport(Role role) throws Exception {
        String cookie = dashboard.cookieOf("ada", role, Scope.of(Set.of("acme"), Set.of("south")));

        JsonNode queues = Json.MAPPER.readTree(dashboard
                .send(dashboard.as(cookie, "/api/v1/reports/intervals?step=P1D&" + DAYS))
                .body());
        assertThat(queues.get("intervals"))
                .isNotEmpty()
                .allMatch(row -> row.get("queue").stringValue().equals("orders"));
        for (String team : List.of("north", "south")) {
            JsonNode hours = Json.MAPPER.readTree(dashboard
                    .send(dashboard.as(cookie, "/api/v1/reports/attendance?team=" + team + "&" + DAYS))
                    .body());
            assertThat(hours.get("attendance"))
                    .hasSize(team.equals("south") ? 1 : 0)
                    .allMatch(row -> row.get("agent").stringValue().equals("sam"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "intervals?to=2026-03-30, from",
        "intervals?from=2026-03-30, to",
        "intervals?from=2026-03-30&to=2026-03-29, later",
        "intervals?from=2026-03-30&to=30.3.2026, to",
        "intervals?from=2025-01-01&to=2026-03-30, 400 days",
        "intervals?from=2026-03-29&to=2026-03-30&format=xls, format",
        "intervals?from=2026-03-29&to=2026-03-30&step=P7D, step",
        "intervals?from=2026-03-01&to=2026-03-30&step=PT1M, longer step",
        "attendance?from=2026-03-29&team=north, to",
        "attendance?from=2026-03-29&to=2026-03-30&team=, team"
    })
    void whatCannotBeAskedIsRefusedWithWhatToGive(String query, String about) throws Exception {
        HttpResponse<String> answer = get("reports/" + query, "manager");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains(about);
    }

    @Test
    void daysOfWhichNothingIsKeptAreToldAsSuch() throws Exception {
        assertThat(get("reports/intervals?from=2026-03-01&to=2026-03-02", "manager")
                        .statusCode())
                .isEqualTo(410);
    }

    @Test
    void whereIndividualViewsAreSwitchedOffNobodyTakesHoursAway() throws Exception {
        try (RunningDashboard another = dashboard.another(Map.of("vigie.individual-views", false))) {
            for (String role : List.of("supervisor", "manager")) {
                assertThat(another.get("/api/v1/reports/attendance?team=north&" + DAYS, role)
                                .statusCode())
                        .isEqualTo(404);
            }
        }
    }
}
