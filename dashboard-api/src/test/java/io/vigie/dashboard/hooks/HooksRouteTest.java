package io.vigie.dashboard.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.json.Json;
import io.vigie.dashboard.testkit.HeardLog;
import io.vigie.dashboard.testkit.RunningDashboard;
import io.vigie.dashboard.testkit.SharedDashboard;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(SharedDashboard.class)
class HooksRouteTest {

    private static final String SECRET = "s3cr3t-that-nobody-sees";
    private static final String HOOK =
            "{\"kind\":\"ntfy\",\"url\":\"https://push.example/" + SECRET + "\",\"keys\":[\"tk-" + SECRET + "\"]}";

    private static HttpResponse<String> put(RunningDashboard dashboard, String path, String json) throws Exception {
        return dashboard.send(dashboard
                .request("/api/v1/" + path, "admin")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json)));
    }

    private static HttpResponse<String> delete(RunningDashboard dashboard, String path) throws Exception {
        return dashboard.send(dashboard.request("/api/v1/" + path, "admin").DELETE());
    }

    private static String get(RunningDashboard dashboard, String path) throws Exception {
        return dashboard.get("/api/v1/" + path, "admin").body();
    }

    private static String detail(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        return Json.MAPPER.readTree(answer.body()).get("detail").stringValue();
    }

    @Test
    void whatIsSecretIsInNoAnswerNoLogNoTopicAndNoAudit(RunningDashboard dashboard) throws Exception {
        try (HeardLog log = HeardLog.all()) {
            HttpResponse<String> created = put(dashboard, "hooks/secret", HOOK);
            assertThat(created.statusCode()).isEqualTo(201);
            assertThat(created.body())
                    .isEqualTo("{\"id\":\"secret\",\"name\":\"secret\",\"kind\":\"ntfy\",\"language\":\"en\","
                            + "\"host\":\"push.example\",\"keys\":1,\"heartbeatSeconds\":null,\"enabled\":true,"
                            + "\"gone\":false}");
            String all = get(dashboard, "hooks")
                    + get(dashboard, "hooks/secret")
                    + dashboard
                            .send(dashboard
                                    .request("/api/v1/hooks/secret/test", "admin")
                                    .POST(BodyPublishers.noBody()))
                            .body()
                    + get(dashboard, "hooks/secret/deliveries")
                    + put(dashboard, "hooks/secret2", HOOK.replace("https", "ftp"))
                            .body()
                    + put(dashboard, "hooks/secret2", HOOK.replace("}", "")).body();

            assertThat(all).contains("secret").doesNotContain(SECRET);
            assertThat(log.lines()).noneMatch(line -> line.contains(SECRET));
            assertThat(dashboard.broker().read("settings", "audit", "deliveries"))
                    .noneMatch(record -> record.value() != null
                            && new String(record.value(), StandardCharsets.UTF_8).contains(SECRET));
        }
    }

    @Test
    void whatIsSecretStaysWhereItIsLeftOut(RunningDashboard dashboard) throws Exception {
        put(dashboard, "hooks/kept", HOOK);
        assertThat(put(dashboard, "hooks/kept", "{\"kind\":\"ntfy\",\"language\":\"fr\"}")
                        .statusCode())
                .isEqualTo(200);

        Hooks hooks = dashboard.context().getBean(Hooks.class);
        assertThat(hooks.reach(Objects.requireNonNull(hooks.get("kept"))).url().toString())
                .contains(SECRET);
        assertThat(detail(put(dashboard, "hooks/kept", "{\"kind\":\"slack\"}"))).contains("url");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"url\":\"https://h.example\"}                                       | kind",
                "{\"kind\":\"slack\"}                                                  | url",
                "{\"kind\":\"slack\",\"url\":\"http://h.example\"}                     | https://",
                "{\"kind\":\"slack\",\"url\":\"https://u:p@h.example\"}                | without a user",
                "{\"kind\":\"slack\",\"url\":\"https://10.0.0.1/x\"}                   | allowed-inner-addresses",
                "{\"kind\":\"slack\",\"url\":\"https://[::1]/x\"}                      | allowed-inner-addresses",
                "{\"kind\":\"slack\",\"url\":\"https://h.example:22\"}                  | public-ports",
                "{\"kind\":\"slack\",\"url\":\"https://h.example\",\"keys\":[\"k\"]}   | left out",
                "{\"kind\":\"webhook\",\"url\":\"https://h.example\"}                  | keys",
                "{\"kind\":\"webhook\",\"url\":\"https://h.example\",\"keys\":[\"k\"]} | whsec_",
                "{\"kind\":\"ntfy\",\"url\":\"https://h.example/\"}                    | topic",
                "{\"kind\":\"slack\",\"url\":\"https://h.example\",\"heartbeatSeconds\":60} | heartbeats",
                "{\"kind\":\"slack\",\"adress\":\"https://h.example\"}                 | a hook has",
                "[]                                                                    | JSON object"
            })
    void aWrongHookIsRefusedWithWhatItShouldBe(String json, String why, RunningDashboard dashboard) throws Exception {
        HttpResponse<String> refused = put(dashboard, "hooks/wrong", json);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(detail(refused)).contains(why);
        assertThat(dashboard.get("/api/v1/hooks/wrong", "admin").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                                     | levels",
                "{\"levels\":[{\"hooks\":[]}]}                                          | hooks",
                "{\"levels\":[{\"hooks\":[\"nobody\"]}]}                                | which there is not",
                "{\"levels\":[{\"hooks\":[\"beat\"]}]}                                  | heartbeats alone",
                "{\"levels\":[{\"hooks\":[\"r\"]}],\"severities\":[\"bad\"]}            | info, warning, critical",
                "{\"levels\":[{\"hooks\":[\"r\"]}],\"kinds\":[\"queues\"]}              | pipeline",
                "{\"levels\":[{\"hooks\":[\"r\"]}],\"repeatSeconds\":1}                 | from 60",
                "{\"levels\":[{\"hooks\":[\"r\"]}],\"quietHours\":{\"hours\":[\"x\"]}}  | Mo-Fr"
            })
    void aWrongRouteIsRefusedWithWhatItShouldBe(String json, String why, RunningDashboard dashboard) throws Exception {
        put(dashboard, "hooks/r", HOOK);
        put(dashboard, "hooks/beat", "{\"kind\":\"healthcheck\",\"url\":\"https://beat.example/x\",\"enabled\":false}");
        HttpResponse<String> refused = put(dashboard, "hook-routes/wrong", json);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(detail(refused)).contains(why);
    }

    @Test
    void aRouteIsAsItWasWrittenAndItsHooksCannotBeRemovedBeforeIt(RunningDashboard dashboard) throws Exception {
        put(dashboard, "hooks/routed", HOOK);
        HttpResponse<String> written = put(
                dashboard,
                "hook-routes/night",
                "{\"severities\":[\"critical\"],\"clients\":[\"none-such\"],\"teams\":[],"
                        + "\"levels\":[{\"hooks\":[\"routed\"]}],"
                        + "\"quietHours\":{\"timeZone\":\"Europe/Paris\",\"hours\":[\"Mo-Su 22:00-07:00\"]}}");

        assertThat(written.statusCode()).isEqualTo(201);
        assertThat(written.body())
                .contains("\"escalateAfterSeconds\":300", "\"groupWaitSeconds\":0.2", "\"except\":[\"critical\"]");
        assertThat(get(dashboard, "hook-routes/night")).isEqualTo(written.body());
        HttpResponse<String> refused = delete(dashboard, "hooks/routed");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(detail(refused)).contains("night");
        assertThat(delete(dashboard, "hook-routes/night").statusCode()).isEqualTo(204);
        assertThat(delete(dashboard, "hooks/routed").statusCode()).isEqualTo(204);
        assertThat(delete(dashboard, "hooks/routed").statusCode()).isEqualTo(404);
    }

    @Test
    void whoWritesTriesAndRemovesIsTold(RunningDashboard dashboard) throws Exception {
        put(dashboard, "hooks/told", HOOK.replace("push.example", "127.0.0.2.invalid"));
        dashboard.send(dashboard.request("/api/v1/hooks/told/test", "admin").POST(BodyPublishers.noBody()));
        delete(dashboard, "hooks/told");

        assertThat(dashboard.broker().read("audit"))
                .extracting(record -> Json.MAPPER.readTree(record.value()))
                .filteredOn(entry -> entry.get("subject").stringValue().equals("hook/told"))
                .extracting(entry -> entry.get("action").stringValue())
                .containsExactly("hook-written", "hook-tested", "hook-removed");
    }

    @Test
    void theLinkOpensAPageThatChangesNothing(RunningDashboard dashboard) throws Exception {
        for (String path : Arrays.asList("/acknowledge", "/acknowledge.js", "/acknowledge.css")) {
            assertThat(dashboard.get(path, null).statusCode()).isEqualTo(200);
        }
        assertThat(dashboard.get("/acknowledge", null).body()).contains("<button", "/acknowledge.js");
        assertThat(dashboard
                        .get("/acknowledge.js", null)
                        .headers()
                        .firstValue("Content-Type")
                        .orElseThrow())
                .contains("javascript");
        assertThat(dashboard.get("/acknowledge.js", null).body()).contains("Je m’en occupe", "I see to it");
        for (String body : Arrays.asList("", "[]", "{}", "{\"token\":\"x\"}", "{\"token\":\"a.b.c\"}")) {
            for (String path : Arrays.asList("acknowledgements", "acknowledgements/state")) {
                HttpResponse<String> refused = dashboard.post("/api/v1/" + path, null, "application/json", body);
                assertThat(refused.statusCode()).isEqualTo(400);
                assertThat(detail(refused)).contains("link");
            }
        }
    }
}
