package io.vigie.dashboard.hooks.targets;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.json.Json;
import io.vigie.dashboard.hooks.paging.Action;
import io.vigie.dashboard.hooks.paging.Told;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import tools.jackson.databind.JsonNode;

/** What each kind of hook is sent. */
class HookKindTest {

    private static final Instant NOW = TestingTold.SINCE.plusSeconds(1);
    private static final Links LINKS = new Links("https://vigie.example/acknowledge#t", "https://vigie.example/");
    private static final String KEY =
            "whsec_" + Base64.getEncoder().encodeToString("k".repeat(32).getBytes(StandardCharsets.UTF_8));

    private static HttpCall call(HookKind kind, Told told, Language language) {
        return kind.tell(told, reach(kind), Sentences.in(language), LINKS, NOW);
    }

    private static Reach reach(HookKind kind) {
        return new Reach(
                URI.create("https://hooks.example/base/topic"), kind.mostKeys() == 0 ? List.of() : List.of(KEY));
    }

    private static JsonNode json(HookKind kind, Told told) {
        return Json.MAPPER.readTree(call(kind, told, Language.EN).body());
    }

    private static Told one(Action action) {
        return TestingTold.of(action, TestingTold.queue("a", "orders"));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "HEALTHCHECK")
    void ofAnAlertOnAnAgentNobodyIsToldWhoItIs(HookKind kind) {
        for (Action action : Action.values()) {
            HttpCall call = call(kind, TestingTold.of(action, TestingTold.agent(), TestingTold.agent()), Language.FR);

            assertThat(new String(call.body(), StandardCharsets.UTF_8)).doesNotContain("secret-id");
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"HEALTHCHECK", "ALERTMANAGER"})
    void ofManyTheFirstAreNamedAndTheOthersCounted(HookKind kind) {
        HttpCall call = call(kind, TestingTold.many(1_000), Language.EN);
        String body = new String(call.body(), StandardCharsets.UTF_8);

        assertThat(body).contains("1000").contains("queue-2").doesNotContain("queue-3");
        assertThat(call.body().length).isLessThan(20_000);
    }

    @ParameterizedTest
    @EnumSource(names = {"SLACK", "MATTERMOST", "TEAMS", "NTFY"})
    void whatIsOverHasNoButton(HookKind kind) {
        assertThat(json(kind, one(Action.TRIGGER)).toString()).contains("/acknowledge#t");
        assertThat(json(kind, one(Action.RESOLVE)).toString()).doesNotContain("/acknowledge#t");
        assertThat(json(kind, one(Action.ACKNOWLEDGE)).toString()).doesNotContain("/acknowledge#t");
    }

    @Test
    void aWebhookTellsThePageAndItsAlerts() {
        JsonNode body = json(HookKind.WEBHOOK, one(Action.TRIGGER));

        assertThat(body.propertyNames()).containsExactly("type", "timestamp", "data");
        assertThat(body.get("type").stringValue()).isEqualTo("vigie.page.triggered");
        assertThat(body.at("/data/page").stringValue()).isEqualTo("page-1");
        assertThat(body.at("/data/link").stringValue()).isEqualTo("https://vigie.example/acknowledge#t");
        assertThat(body.at("/data/summary").stringValue())
                .isEqualTo("Warning: Queue orders: longest wait 95 s (limit 60 s)");
        assertThat(body.at("/data/alerts/0/value").doubleValue()).isEqualTo(95);
        assertThat(json(HookKind.WEBHOOK, one(Action.ACKNOWLEDGE)).get("type").stringValue())
                .isEqualTo("vigie.page.acknowledged");
        assertThat(json(HookKind.WEBHOOK, one(Action.RESOLVE)).get("type").stringValue())
                .isEqualTo("vigie.page.resolved");
    }

    @Test
    void whatIsSaidIsSaidInTheLanguageOfTheHook() {
        JsonNode french = Json.MAPPER.readTree(
                call(HookKind.WEBHOOK, one(Action.TRIGGER), Language.FR).body());

        assertThat(french.at("/data/summary").stringValue())
                .isEqualTo("Attention : File orders : attente la plus longue 95 s (seuil 60 s)");
    }

    @Test
    void alertmanagerIsToldEachAlertWithAnEndThatIsMovedOn() {
        HttpCall call = call(HookKind.ALERTMANAGER, TestingTold.many(50), Language.EN);
        JsonNode alerts = Json.MAPPER.readTree(call.body());

        assertThat(call.uri()).hasToString("https://hooks.example/base/topic/api/v2/alerts");
        assertThat(alerts).hasSize(50);
        JsonNode first = alerts.get(0);
        assertThat(first.at("/labels/alertname").stringValue()).isEqualTo("queue-long-wait");
        assertThat(first.at("/labels/vigie_alert").stringValue()).isEqualTo("a0");
        assertThat(first.get("endsAt").stringValue()).isEqualTo(Json.text(NOW.plusSeconds(240)));
        assertThat(json(HookKind.ALERTMANAGER, one(Action.RESOLVE))
                        .get(0)
                        .get("endsAt")
                        .stringValue())
                .isEqualTo(Json.text(TestingTold.SINCE.plusSeconds(60)));
        assertThat(alerts.toString()).as("its screens are for many").doesNotContain("#t");
    }

    @Test
    void pagerDutyIsToldOfOneIncidentByOneKey() {
        JsonNode trigger = json(HookKind.PAGERDUTY, one(Action.TRIGGER));

        assertThat(trigger.get("event_action").stringValue()).isEqualTo("trigger");
        assertThat(trigger.get("routing_key").stringValue()).isEqualTo(KEY);
        assertThat(trigger.at("/payload/severity").stringValue()).isEqualTo("warning");
        assertThat(trigger.at("/payload/summary").stringValue()).contains("orders");
        for (Action action : Action.values()) {
            assertThat(json(HookKind.PAGERDUTY, one(action)).get("dedup_key").stringValue())
                    .isEqualTo("page-1");
        }
        assertThat(json(HookKind.PAGERDUTY, one(Action.RESOLVE)).has("payload")).isFalse();
    }

    @Test
    void whatSomebodyNamedAQueueCallsNoChannelAndFormatsNothing() {
        Told told = TestingTold.of(
                Action.TRIGGER, TestingTold.queue("a", "<!channel>"), TestingTold.queue("b", "@all [x](y)"));

        assertThat(json(HookKind.SLACK, told).toString())
                .contains("&lt;!channel&gt;")
                .doesNotContain("<!channel>");
        assertThat(json(HookKind.MATTERMOST, told).toString())
                .doesNotContain("@all")
                .doesNotContain("[x](y)");
        assertThat(json(HookKind.TEAMS, told).toString()).doesNotContain("[x](y)");
    }

    @Test
    void ntfyIsToldAtTheRootWithTheTopicInTheBody() {
        HttpCall call = call(HookKind.NTFY, one(Action.TRIGGER), Language.EN);
        JsonNode body = Json.MAPPER.readTree(call.body());

        assertThat(call.uri()).hasToString("https://hooks.example/base/");
        assertThat(call.headers()).containsEntry("Authorization", "Bearer " + KEY);
        assertThat(body.get("topic").stringValue()).isEqualTo("topic");
        assertThat(body.get("priority").intValue()).isEqualTo(4);
        assertThat(json(HookKind.NTFY, one(Action.RESOLVE)).get("priority").intValue())
                .isEqualTo(2);
    }

    @Test
    void teamsIsSentACard() {
        JsonNode body = json(HookKind.TEAMS, one(Action.TRIGGER));

        assertThat(body.at("/attachments/0/contentType").stringValue())
                .isEqualTo("application/vnd.microsoft.card.adaptive");
        assertThat(body.at("/attachments/0/content/type").stringValue()).isEqualTo("AdaptiveCard");
    }

    @ParameterizedTest
    @EnumSource(names = {"WEBHOOK", "ALERTMANAGER", "HEALTHCHECK"})
    void aHeartbeatSaysHowLongItHolds(HookKind kind) {
        HttpCall call = kind.heartbeat(reach(kind), Duration.ofSeconds(60), NOW);
        String body = new String(call.body(), StandardCharsets.UTF_8);

        assertThat(body).containsAnyOf("\"everySeconds\":60", Json.text(NOW.plusSeconds(180)));
    }
}
