package io.vigie.dashboard.hooks;

import static io.vigie.dashboard.hooks.TestingCalls.ids;
import static io.vigie.dashboard.hooks.TestingCalls.types;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.standardwebhooks.Webhook;
import io.vigie.contract.live.Alert.State;
import io.vigie.dashboard.hooks.outbound.Receiver;
import io.vigie.dashboard.testkit.RunningDashboard;
import io.vigie.dashboard.testkit.Snapshots;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** From a record of the alerts to the request of a hook: a real broker, real sockets. */
@SuppressWarnings("NullAway.Init") // Started before the first test.
class CallsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static RunningDashboard dashboard;

    @BeforeAll
    static void start() throws Exception {
        dashboard = TestingCalls.start(Map.of());
    }

    @AfterAll
    static void stop() {
        dashboard.close();
    }

    private static TestingCalls calls(String client) {
        return new TestingCalls(dashboard, client);
    }

    private static HttpResponse<String> acknowledge(String link) throws Exception {
        return ask("acknowledgements", link);
    }

    private static String state(String link) throws Exception {
        return ask("acknowledgements/state", link).body();
    }

    private static HttpResponse<String> ask(String path, String link) throws Exception {
        String token = link.substring(link.indexOf('#') + 1);
        return dashboard.post("/api/v1/" + path, null, "application/json", "{\"token\":\"" + token + "\"}");
    }

    @Test
    void anAlertCallsItsLinkAcknowledgesItAndItsEndIsTold() throws Exception {
        TestingCalls calls = calls("whole");
        try (Receiver leads = Receiver.well()) {
            calls.webhook("leads", leads);
            calls.route("leads");
            calls.alert("a", State.FIRING);
            await().atMost(PATIENCE).until(() -> leads.requests().size() == 1);

            Receiver.Request request = leads.requests().get(0);
            Map<String, List<String>> headers = request.headers().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, each -> List.of(each.getValue())));
            new Webhook(TestingCalls.KEY).verify(request.body(), headers);
            String link = request.json().at("/data/link").stringValue();
            assertThat(link).startsWith("https://vigie.example/acknowledge#");
            assertThat(request.json().at("/data/alerts/0/subject").stringValue())
                    .isEqualTo("whole-desk");

            assertThat(acknowledge(link + "x").statusCode()).isEqualTo(400);
            assertThat(ask("acknowledgements/state", link + "x").statusCode()).isEqualTo(400);
            await().atMost(PATIENCE).until(() -> state(link).equals("{\"state\":\"open\"}"));
            HttpResponse<String> done = acknowledge(link);
            assertThat(done.statusCode()).isEqualTo(200);
            assertThat(done.body()).isEqualTo("{\"acknowledged\":1}");
            await().atMost(PATIENCE).until(() -> types(leads).contains("acknowledged"));
            await().atMost(PATIENCE).until(() -> state(link).equals("{\"state\":\"acknowledged\"}"));

            calls.alert("a", State.RESOLVED);
            await().atMost(PATIENCE).until(() -> types(leads).contains("resolved"));
            assertThat(types(leads)).containsExactly("triggered", "acknowledged", "resolved");
            await().atMost(PATIENCE).until(() -> acknowledge(link).statusCode() == 409);
            assertThat(state(link)).isEqualTo("{\"state\":\"over\"}");
            JsonNode deliveries = calls.get("hooks/whole-leads/deliveries").get("deliveries");
            assertThat(deliveries).hasSize(1);
            assertThat(deliveries.get(0).get("reason").stringValue()).isEqualTo("status-200");
            assertThat(dashboard.broker().read("audit"))
                    .anyMatch(
                            record -> new String(record.value(), StandardCharsets.UTF_8).contains("hook/whole-leads"));
        }
    }

    @Test
    void whatFailsIsTriedAgainUnderTheSameId() throws Exception {
        TestingCalls calls = calls("again");
        try (Receiver leads = Receiver.answering(number -> switch (number) {
            case 1 -> Receiver.status(429, "Retry-After", "2");
            case 2 -> Receiver.closing();
            default -> Receiver.status(200);
        })) {
            calls.webhook("leads", leads);
            calls.route("leads");
            calls.alert("a", State.FIRING);
            await().atMost(PATIENCE).until(() -> leads.requests().size() == 3);

            assertThat(ids(leads).stream().distinct()).hasSize(1);
            assertThat(Duration.between(
                            leads.requests().get(0).at(),
                            leads.requests().get(1).at()))
                    .isGreaterThanOrEqualTo(Duration.ofMillis(1_900));
        }
    }

    @Test
    void aTargetThatSaysNothingHoldsUpNoOther() throws Exception {
        TestingCalls calls = calls("dead");
        try (Receiver silent = Receiver.answering(Receiver.nothing());
                Receiver leads = Receiver.well()) {
            calls.webhook("silent", silent);
            calls.webhook("leads", leads);
            calls.route("silent,leads");
            calls.alert("a", State.FIRING);
            await().atMost(Duration.ofSeconds(12)).until(() -> types(leads).contains("triggered"));
            calls.alert("a", State.RESOLVED);
            await().atMost(Duration.ofSeconds(12)).until(() -> types(leads).contains("resolved"));
            assertThat(silent.requests()).isNotEmpty();
        }
    }

    @Test
    void whoIsGoneIsDisabledAndTheNextLevelCalledAtOnce() throws Exception {
        TestingCalls calls = calls("gone");
        try (Receiver gone = Receiver.answering(Receiver.status(410));
                Receiver boss = Receiver.well()) {
            calls.webhook("gone", gone);
            calls.webhook("boss", boss);
            calls.route("gone", "boss");
            calls.alert("a", State.FIRING);
            await().atMost(PATIENCE).until(() -> boss.requests().size() == 1);
            await().atMost(PATIENCE)
                    .until(() -> calls.get("hooks/gone-gone").get("gone").booleanValue());

            assertThat(gone.requests()).hasSize(1);
            assertThat(calls.get("hooks/gone-gone").get("enabled").booleanValue())
                    .isFalse();
        }
    }

    @Test
    void aThousandAlarmsAtOnceAreAFewPages() throws Exception {
        TestingCalls calls = calls("many");
        try (Receiver leads = Receiver.well()) {
            calls.webhook("leads", leads);
            calls.route("leads");
            Map<String, String> alerts = new HashMap<>();
            for (int i = 0; i < 1_000; i++) {
                alerts.put("many-" + i, Snapshots.alert("many-" + i, "calls-" + i, "desk", calls.desk(), State.FIRING));
            }
            dashboard.broker().write("alerts", alerts);
            await().atMost(PATIENCE)
                    .until(() -> leads.requests().stream()
                            .anyMatch(each -> each.json().at("/data/open").intValue() == 1_000));

            assertThat(leads.requests().size()).isLessThan(10);
            assertThat(leads.requests()).allMatch(request -> request.body().length() < 20_000);
            assertThat(leads.requests().stream()
                            .map(each -> each.json().at("/data/page").stringValue())
                            .distinct())
                    .hasSize(1);
        }
    }

    @Test
    void alertmanagerTakesTheAlertsAndTheirEnd() throws Exception {
        TestingCalls calls = calls("prometheus");
        try (Alertmanager alertmanager = Alertmanager.start()) {
            calls.hook("am", "alertmanager", alertmanager.url(), "");
            calls.route("am");
            calls.alert("a", State.FIRING);
            calls.alert("b", State.FIRING);
            await().atMost(PATIENCE)
                    .until(() -> alertmanager.active("prometheus-desk").size() == 2);

            JsonNode alert = alertmanager.active("prometheus-desk").get(0);
            assertThat(alert.at("/labels/alertname").stringValue()).isEqualTo("calls");
            assertThat(alert.at("/labels/kind").stringValue()).isEqualTo("desk");
            calls.alert("a", State.RESOLVED);
            calls.alert("b", State.RESOLVED);
            await().atMost(PATIENCE)
                    .until(() -> alertmanager.active("prometheus-desk").isEmpty());
        }
    }

    @Test
    void aHookThatIsTriedSaysHowThatEnded() throws Exception {
        TestingCalls calls = calls("tried");
        try (Receiver leads = Receiver.answering(number -> Receiver.status(number <= 2 ? 200 : 503))) {
            calls.webhook("leads", leads);

            assertThat(tried("tried-leads")).isEqualTo("{\"delivered\":true,\"reason\":\"status-200\"}");
            assertThat(types(leads)).containsExactly("triggered", "resolved");
            assertThat(tried("tried-leads")).isEqualTo("{\"delivered\":false,\"reason\":\"status-503\"}");
        }
    }

    private static String tried(String hook) throws Exception {
        return dashboard
                .send(dashboard
                        .request("/api/v1/hooks/" + hook + "/test", "admin")
                        .POST(BodyPublishers.noBody()))
                .body();
    }
}
