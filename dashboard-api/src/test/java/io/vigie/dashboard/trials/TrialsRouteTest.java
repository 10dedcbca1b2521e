package io.vigie.dashboard.trials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.CallEventType;
import io.vigie.contract.event.EventWriter;
import io.vigie.contract.history.CountField;
import io.vigie.contract.json.Json;
import io.vigie.contract.live.TeamMinute;
import io.vigie.contract.live.Totals;
import io.vigie.contract.topic.PipelineHeartbeat;
import io.vigie.dashboard.history.TestingMinutes;
import io.vigie.dashboard.identity.Role;
import io.vigie.dashboard.identity.Scope;
import io.vigie.dashboard.testkit.RunningDashboard;
import io.vigie.dashboard.testkit.Snapshots;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.scheduler.Scheduler;
import tools.jackson.databind.JsonNode;

/** Trials at real sockets, on calls and minutes of a real broker. */
class TrialsRouteTest {

    private static final String PATH = "/api/v1/rules/trial";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

    private static final String THREE = "\"filter\":{\"queues\":[\"orders\",\"help\",\"quiet\"]}";

    private static RunningDashboard dashboard;

    @BeforeAll
    static void fill() throws Exception {
        dashboard = RunningDashboard.start();
        dashboard.broker().write("heartbeats", "h", Json.MAPPER.writeValueAsString(new PipelineHeartbeat(NOW)));
        for (String queue : new String[] {"orders", "help", "quiet"}) {
            dashboard.broker().write("queue-snapshots", queue, Snapshots.of(queue, 1, 0));
        }
        dashboard.broker().write("team-snapshots", "north", Snapshots.team("north", 1, 9, 0));
        directory("queue/orders", "{\"name\":\"Orders\"}");
        directory("queue/help", "{\"name\":\"Help\",\"openingHours\":[\"Mo-Su off\"]}");
        directory("queue/acme-queue", "{\"client\":\"acme\"}");
        directory("queue/acme-other", "{\"client\":\"acme\"}");
        directory("queue/bolt-queue", "{\"client\":\"bolt\"}");
        directory("team/south", "{\"name\":\"South\"}");
        directory("team/north", "{\"name\":\"North\"}");
        // Before all of it, so that all of it is known.
        call("long-ago", "orders", 40 * 60, 1);
        dashboard.broker().write("calls", "wrong", "{\"specversion\":\"1.0\"}");
        call("yesterday", "orders", 25 * 60, 20);
        call("a", "orders", 20 * 60, 10);
        call("b", "orders", 60, 5);
        call("late", "help", 90, 30);
        write(event("still", CallEventType.QUEUED, 4).queue("orders").build());
        write(event("soon", CallEventType.QUEUED, -1).queue("orders").build());
        minutes();
    }

    private static void directory(String path, String json) throws Exception {
        assertThat(dashboard
                        .send(dashboard
                                .request("/api/v1/directory/" + path, "admin")
                                .header("Content-Type", "application/json")
                                .PUT(BodyPublishers.ofString(json)))
                        .statusCode())
                .isIn(200, 201);
    }

    private static CallEvent.Builder event(String call, CallEventType type, int minutesAgo) {
        return CallEvent.builder(type, call, NOW.minus(Duration.ofMinutes(minutesAgo)));
    }

    /** Enters a queue so many minutes ago, and waits for some minutes. */
    private static void call(String call, String queue, int minutesAgo, int minutes) throws Exception {
        write(event(call, CallEventType.QUEUED, minutesAgo).queue(queue).build());
        write(event(call, CallEventType.ABANDONED, minutesAgo - minutes).build());
    }

    private static void write(CallEvent event) throws Exception {
        dashboard.broker().write("calls", event.call(), new String(EventWriter.write(event), StandardCharsets.UTF_8));
    }

    /** In the minute that ended an hour ago 9 callers came to orders; three agents of the team were late then. */
    private static void minutes() throws Exception {
        Instant hourAgo = NOW.minus(Duration.ofMinutes(60));
        NavigableMap<Instant, Totals> minutes = new TreeMap<>();
        minutes.put(hourAgo.minus(Duration.ofHours(30)), offered(1));
        minutes.put(hourAgo.minus(Duration.ofMinutes(1)), offered(9));
        dashboard.broker().write("queue-minutes", TestingMinutes.records("orders", minutes, 1));
        Map<String, String> teamMinutes = new HashMap<>();
        for (int late = 0; late < 4; late++) {
            TeamMinute minute = new TeamMinute(
                    "north", hourAgo.plus(Duration.ofMinutes(late)), "1", 9, 9 - late, late, 0, 0, 0, 0, 0.0, 0.0);
            teamMinutes.put(minute.key(), Json.MAPPER.writeValueAsString(minute));
        }
        TeamMinute south = new TeamMinute("south", hourAgo, "1", 9, 9, 0, 0, 0, 0, 0, 0.0, 0.0);
        teamMinutes.put(south.key(), Json.MAPPER.writeValueAsString(south));
        dashboard.broker().write("team-minutes", teamMinutes);
        await().atMost(PATIENCE)
                .until(() -> trial(rule("team", "late", ">", 2)).path("fired").asInt(0) == 1
                        && trial(rule("queue", "last15m.offered", ">", 8))
                                        .path("fired")
                                        .asInt(0)
                                == 1);
    }

    private static Totals offered(int offered) {
        return Totals.of(
                CountField.counts(field -> field == CountField.OFFERED ? offered : 0), null, TestingMinutes.FORMULA);
    }

    @AfterAll
    static void stop() {
        dashboard.close();
    }

    private static String rule(String kind, String metric, String comparator, double threshold) {
        return rule(kind, metric, comparator, threshold, "");
    }

    private static String rule(String kind, String metric, String comparator, double threshold, String more) {
        return "{\"subjectKind\":\"" + kind + "\",\"metric\":\"" + metric + "\",\"comparator\":\"" + comparator
                + "\",\"threshold\":" + threshold + more + "}";
    }

    private static HttpResponse<String> post(RunningDashboard at, String json) throws Exception {
        return at.post(PATH, "supervisor", "application/json", json);
    }

    private static JsonNode trial(String rule) throws Exception {
        return trial(dashboard, rule);
    }

    private static JsonNode trial(RunningDashboard at, String rule) throws Exception {
        HttpResponse<String> answer = post(at, rule);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.MAPPER.readTree(answer.body());
    }

    private static String ago(int minutes, int seconds) {
        return Json.text(NOW.minusSeconds(minutes * 60L - seconds));
    }

    private static String spell(JsonNode spell) {
        return spell.get("since").asString("") + " " + spell.get("from").asString("") + " "
                + spell.get("until").asString("still");
    }

    @Test
    void waitingCallersAreTriedOnTheEventsOfCallsToTheSecond() throws Exception {
        JsonNode trial = trial(rule("queue", "waiting", ">", 0, ",\"forSeconds\":90," + THREE));

        assertThat(trial.get("asOf").stringValue()).isEqualTo(ago(0, 0));
        assertThat(trial.get("from").stringValue()).isEqualTo(ago(24 * 60, 0));
        assertThat(trial.get("to").stringValue()).isEqualTo(ago(0, 0));
        assertThat(trial.get("basis").stringValue()).isEqualTo("events");
        assertThat(trial.get("untried").isNull()).isTrue();
        // The one that is always closed shows nothing.
        assertThat(trial.get("tried").intValue()).isEqualTo(2);
        assertThat(trial.get("fired").intValue()).isEqualTo(3);
        JsonNode orders = trial.get("subjects").get(0);
        assertThat(trial.get("subjects").size()).isEqualTo(1);
        assertThat(orders.get("kind").stringValue()).isEqualTo("queue");
        assertThat(orders.get("id").stringValue()).isEqualTo("orders");
        assertThat(orders.get("name").stringValue()).isEqualTo("Orders");
        assertThat(orders.get("fired").intValue()).isEqualTo(3);
        assertThat(orders.get("spells").values())
                .extracting(TrialsRouteTest::spell)
                .containsExactly(
                        ago(20 * 60, 0) + " " + ago(20 * 60, 90) + " " + ago(20 * 60 - 10, 0),
                        ago(60, 0) + " " + ago(60, 90) + " " + ago(55, 0),
                        ago(4, 0) + " " + ago(4, 90) + " still");
    }

    @Test
    void anAlertThatBeganBeforeTheDayIsNotOneOfTheDay() throws Exception {
        // The call of 25 h ago waited for 20 min.
        JsonNode trial = trial(rule("queue", "oldestWaitSeconds", ">=", 550));

        assertThat(trial.get("fired").intValue()).isEqualTo(1);
        assertThat(spell(trial.at("/subjects/0/spells/0")))
                .isEqualTo(ago(20 * 60, 550) + " " + ago(20 * 60, 550) + " " + ago(20 * 60 - 10, 0));
        assertThat(trial.get("alreadyFiring").intValue()).isZero();
    }

    @Test
    void oneThatStillFiresSinceBeforeTheDayIsToldAndHasNotFiredInIt() throws Exception {
        JsonNode trial = trial(rule("queue", "oldestWaitSeconds", ">=", 550, ",\"clearThreshold\":0," + THREE));

        assertThat(trial.get("fired").intValue()).isZero();
        assertThat(trial.get("alreadyFiring").intValue()).isEqualTo(1);
        assertThat(trial.get("tried").intValue()).isEqualTo(2);
        assertThat(trial.at("/subjects/0/fired").intValue()).isZero();
        assertThat(trial.at("/subjects/0/spells").values())
                .extracting(TrialsRouteTest::spell)
                .containsExactly(ago(25 * 60, 550) + " " + ago(25 * 60, 550) + " still");
    }

    @Test
    void whatIsCountedOverMinutesIsTriedByTheirEnds() throws Exception {
        JsonNode trial = trial(rule("queue", "last15m.offered", ">", 8));

        assertThat(trial.get("basis").stringValue()).isEqualTo("minutes");
        assertThat(trial.get("tried").intValue()).isEqualTo(1);
        assertThat(trial.at("/subjects/0/spells").values())
                .extracting(TrialsRouteTest::spell)
                .containsExactly(ago(60, 0) + " " + ago(60, 0) + " " + ago(45, 0));
    }

    @Test
    void teamsAreTriedOnTheirMinutes() throws Exception {
        JsonNode trial = trial(rule("team", "late", ">=", 2, ",\"filter\":{\"teams\":[\"north\"]}"));

        assertThat(trial.get("basis").stringValue()).isEqualTo("minutes");
        assertThat(trial.at("/subjects/0/name").stringValue()).isEqualTo("North");
        // The minute after the last that is kept is not known, and so does not end it.
        assertThat(trial.at("/subjects/0/spells").values())
                .extracting(TrialsRouteTest::spell)
                .containsExactly(ago(57, 0) + " " + ago(57, 0) + " still");
    }

    @ParameterizedTest
    @CsvSource({
        "queue, last15m.waiting,     not-kept",
        "queue, staffing.required,   not-kept",
        "queue, agents.ready,        not-kept",
        "team,  agents.ready,        not-kept",
        "team,  flags.break-debt,    not-kept",
        "desk,  open,                not-kept",
        "agent, flag.break-debt,     not-kept"
    })
    void whatIsNotKeptIsNotTriedAndNeverTold0(String kind, String metric, String code) throws Exception {
        JsonNode trial = trial(rule(kind, metric, ">", 0));

        assertThat(trial.at("/untried/code").stringValue()).isEqualTo(code);
        assertThat(trial.at("/untried/detail").stringValue()).isNotBlank();
        assertThat(trial.get("fired").isNull()).isTrue();
        assertThat(trial.get("basis").isNull()).isTrue();
    }

    @Test
    void ofWhatNothingIsKnownNothingIsTold() throws Exception {
        assertThat(trial(rule("queue", "today.lost", ">", 0, ",\"filter\":{\"queues\":[\"quiet\"]}"))
                        .at("/untried/code")
                        .stringValue())
                .isEqualTo("nothing-known");
        assertThat(trial(rule("queue", "waiting", ">", 0, ",\"filter\":{\"queues\":[\"help\"]}"))
                        .at("/untried/code")
                        .stringValue())
                .isEqualTo("nothing-known");
    }

    @Test
    void whereThereIsNothingToLookAtThatIsTold() throws Exception {
        directory("client/nobody", "{\"name\":\"Nobody\"}");

        assertThat(trial(rule("queue", "waiting", ">", 0, ",\"filter\":{\"clients\":[\"nobody\"]}"))
                        .at("/untried/code")
                        .stringValue())
                .isEqualTo("no-subject");
    }

    @Test
    void moreCallsThanMayBeReadAreTooMuch() throws Exception {
        try (RunningDashboard small = dashboard.another(Map.of("vigie.limits.trial-records", 5))) {
            await().atMost(PATIENCE)
                    .until(() -> post(small, rule("queue", "waiting", ">", 0)).statusCode() == 200);

            JsonNode trial = trial(small, rule("queue", "waiting", ">", 0));

            assertThat(trial.at("/untried/code").stringValue()).isEqualTo("too-much");
            assertThat(trial.at("/untried/detail").stringValue()).contains("5 events", "vigie.limits.trial-records");
            assertThat(trial.get("fired").isNull()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"metric\":\"none\"} | subjectKind",
                "[]                    | JSON object",
                "{                     | not JSON",
                "``                    | JSON object",
                "{\"id\":5}            | 'id' must be",
                "{\"subjectKind\":\"queue\",\"metric\":\"waiting\",\"comparator\":\">\",\"threshold\":1,\"filter\":{\"queues\":[\"nowhere\"]}} | names the queue 'nowhere'"
            })
    void aWrongRuleIsToldAsWhereItIsPut(String json, String why) throws Exception {
        HttpResponse<String> answer = post(dashboard, json);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(Json.MAPPER.readTree(answer.body()).get("detail").stringValue())
                .contains(why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "acme  | south | {\"clients\":[\"acme\"]} | waiting | acme-other acme-queue",
                "bolt  | south | {\"clients\":[\"bolt\"]} | waiting | bolt-queue",
                "bolt  | south | {\"teams\":[\"south\"]}  | late    | south",
            })
    void aSupervisorIsToldOfTheirOwnAlone(String client, String team, String filter, String metric, String ids)
            throws Exception {
        Scope scope = Scope.of(Set.of(client), Set.of(team));
        String kind = metric.equals("late") ? "team" : "queue";

        HttpResponse<String> own = as(scope, rule(kind, metric, ">=", 0, ",\"filter\":" + filter));
        HttpResponse<String> all = as(scope, rule(kind, metric, ">=", 0));

        assertThat(own.statusCode()).as(own.body()).isEqualTo(200);
        assertThat(Json.MAPPER.readTree(own.body()).get("subjects").values())
                .extracting(subject -> subject.get("id").stringValue())
                .containsExactly(ids.split(" "));
        assertThat(all.statusCode()).isEqualTo(400);
    }

    @Test
    void singleQueuesOfAClientAreNotItsOthers() throws Exception {
        Scope scope = new Scope(Set.of("acme"), Set.of(), Set.of("acme-queue"), Set.of());

        JsonNode trial = Json.MAPPER.readTree(
                as(scope, rule("queue", "waiting", ">=", 0, ",\"filter\":{\"clients\":[\"acme\"]}"))
                        .body());

        assertThat(trial.get("tried").intValue()).isEqualTo(1);
        assertThat(trial.toString()).contains("acme-queue").doesNotContain("acme-other");
    }

    private static HttpResponse<String> as(Scope scope, String rule) throws Exception {
        return dashboard.send(dashboard
                .as(dashboard.cookieOf("ada", Role.SUPERVISOR, scope), PATH)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(rule)));
    }

    @Test
    void nothingIsWritten() throws Exception {
        trial(rule("queue", "waiting", ">", 0, ",\"id\":\"only-tried\""));

        assertThat(dashboard.get("/api/v1/rules/only-tried", "admin").statusCode())
                .isEqualTo(404);
        assertThat(dashboard.get("/api/v1/rules/trial", "admin").statusCode()).isEqualTo(404);
    }

    @Test
    void oneIsTriedAndOneWaitsAndMoreAreToldToComeAgain() throws Exception {
        Scheduler scheduler = dashboard.context().getBean("trialScheduler", Scheduler.class);
        CountDownLatch over = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        try {
            scheduler.schedule(() -> {
                begun.countDown();
                try {
                    over.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            begun.await();
            scheduler.schedule(() -> {});

            HttpResponse<String> busy = post(dashboard, rule("queue", "waiting", ">", 0));

            assertThat(busy.statusCode()).isEqualTo(503);
            assertThat(busy.headers().firstValue("Retry-After")).hasValue("10");
        } finally {
            over.countDown();
        }
        await().atMost(PATIENCE)
                .until(() -> post(dashboard, rule("queue", "waiting", ">", 0)).statusCode() == 200);
    }
}
