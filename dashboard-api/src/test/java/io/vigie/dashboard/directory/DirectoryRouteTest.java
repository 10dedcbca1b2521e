package io.vigie.dashboard.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vigie.contract.json.Json;
import io.vigie.dashboard.testkit.RunningDashboard;
import io.vigie.dashboard.testkit.SharedDashboard;
import java.net.URLDecoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(SharedDashboard.class)
class DirectoryRouteTest {

    private static final String PATH = "/api/v1/directory/";

    private static HttpResponse<String> put(RunningDashboard dashboard, String what, String json) throws Exception {
        return dashboard.send(dashboard
                .request(PATH + what, "admin")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json)));
    }

    private static HttpResponse<String> get(RunningDashboard dashboard, String what) throws Exception {
        return dashboard.get(PATH + what, "admin");
    }

    private static JsonNode detail(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        return Json.MAPPER.readTree(answer.body()).get("detail");
    }

    @Test
    void whatIsPutIsThereAtOnceWithItsDefaults(RunningDashboard dashboard) throws Exception {
        HttpResponse<String> created = put(dashboard, "queue/route-orders", "{\"client\":\"nobody-described\"}");

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(created.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(created.body())
                .isEqualTo("{\"id\":\"route-orders\",\"name\":\"route-orders\",\"client\":\"nobody-described\","
                        + "\"timeZone\":\"UTC\",\"openingHours\":null,\"serviceLevelSeconds\":20,"
                        + "\"serviceLevelTarget\":0.8,\"serviceLevelFormula\":\"short-abandons-excluded\","
                        + "\"shortAbandonSeconds\":5}");
        assertThat(get(dashboard, "queue/route-orders").body()).isEqualTo(created.body());
    }

    @Test
    void whatIsPutAgainIsReplacedWhole(RunningDashboard dashboard) throws Exception {
        put(dashboard, "team/route-north", "{\"name\":\"North\",\"timeZone\":\"Europe/Paris\"}");

        HttpResponse<String> replaced = put(dashboard, "team/route-north", "{\"id\":\"route-north\",\"name\":\"N\"}");

        assertThat(replaced.statusCode()).isEqualTo(200);
        assertThat(get(dashboard, "team/route-north").body())
                .isEqualTo("{\"id\":\"route-north\",\"name\":\"N\",\"timeZone\":\"UTC\"}");
    }

    @ParameterizedTest
    @CsvSource({"client, clients", "queue, queues", "desk, desks", "team, teams", "agent, agents"})
    void eachKindIsListedUnderItsPlural(String kind, String plural, RunningDashboard dashboard) throws Exception {
        put(dashboard, kind + "/route-listed", "{\"name\":\"Listed\"}");

        JsonNode list = Json.MAPPER.readTree(get(dashboard, kind).body());

        assertThat(list.propertyNames()).containsExactly("asOf", plural);
        assertThat(list.get(plural)).anySatisfy(entry -> {
            assertThat(entry.get("id").stringValue()).isEqualTo("route-listed");
            assertThat(entry.get("name").stringValue()).isEqualTo("Listed");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"a%2Fb", "a%20b", "50%25", "%C3%A9%3Bx", "a,b", "%3F%23"})
    void anIdMayBeAnything(String id, RunningDashboard dashboard) throws Exception {
        HttpResponse<String> created = put(dashboard, "queue/" + id, "{}");

        assertThat(created.statusCode()).isEqualTo(201);
        String plain = URLDecoder.decode(id, StandardCharsets.UTF_8);
        assertThat(Json.MAPPER.readTree(created.body()).get("id").stringValue()).isEqualTo(plain);
        assertThat(get(dashboard, "queue/" + id).body()).isEqualTo(created.body());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "queue/wrong | {\"serviceLevelTarget\":2}            | 'serviceLevelTarget' must be a number from 0 to 1.",
                "queue/wrong | {\"timeZone\":\"Europe/Pari\"}      | 'timeZone' must be a time zone such as",
                "queue/wrong | {\"openingHours\":[\"always\"]}     | must look like 'Mo-Fr",
                "queue/wrong | {\"id\":\"other\"}                  | 'id' must be 'wrong', or left out",
                "queue/wrong | {\"name\":7}                          | 'name' must be",
                "queue/wrong | []                                      | JSON object",
                "queue/wrong | {\"name\":                            | not JSON, from byte 8 on",
                "queue/wrong | ``                                      | JSON object",
                "agent/wrong | {\"mentor\":\"wrong\"}              | 'mentor' must be another agent",
                "agent/wrong | {\"site\":\"moon\"}                 | one of office, home",
                "agent/wrong | {\"aliases\":[{\"source\":\"x\"}]} | 'aliases[0].id' is missing"
            })
    void aWrongEntryIsTold(String what, String json, String why, RunningDashboard dashboard) throws Exception {
        HttpResponse<String> answer = put(dashboard, what, json);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(detail(answer).stringValue()).contains(why);
        assertThat(get(dashboard, what).statusCode()).isEqualTo(404);
    }

    @Test
    void aWrongEntryLeavesTheOneThatIsThere(RunningDashboard dashboard) throws Exception {
        String before = put(dashboard, "queue/route-kept", "{\"serviceLevelSeconds\":30}")
                .body();

        put(dashboard, "queue/route-kept", "{\"serviceLevelSeconds\":-1}");
        // Straight to Kafka, nobody checks: what cannot be read is passed over, and what follows is read.
        dashboard.broker().write("directory", "queue/route-kept", "{\"serviceLevelSeconds\":-1}");
        dashboard.broker().write("directory", "nonsense", "{}");
        dashboard.broker().write("directory", "queue/route-after", "{}");

        await().until(() -> get(dashboard, "queue/route-after").statusCode() == 200);
        assertThat(get(dashboard, "queue/route-kept").body()).isEqualTo(before);
    }

    @Test
    void whatNobodyDescribedIsNotThereAndItIsToldWhatToDo(RunningDashboard dashboard) throws Exception {
        HttpResponse<String> answer = get(dashboard, "queue/route-none");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(detail(answer).stringValue()).contains("Nobody described this queue", "PUT {}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"queues", "queues/x", "Queue", "%20"})
    void aKindThatThereIsNotIsToldWithThoseThereAre(String what, RunningDashboard dashboard) throws Exception {
        HttpResponse<String> answer = get(dashboard, what);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(detail(answer).stringValue()).contains("client, queue, desk, team or agent");
        if (what.contains("/")) {
            assertThat(put(dashboard, what, "{}").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void anAliasOfAnotherAgentIsAConflict(RunningDashboard dashboard) throws Exception {
        String aliases = "{\"aliases\":[{\"source\":\"/pbx/route\",\"id\":\"4017\"}]}";
        put(dashboard, "agent/route-a", aliases);

        HttpResponse<String> answer = put(dashboard, "agent/route-b", aliases);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(detail(answer).stringValue()).contains("'4017'", "'/pbx/route'", "belongs to the agent 'route-a'");
        assertThat(get(dashboard, "agent/route-b").statusCode()).isEqualTo(404);
    }

    @Test
    void anotherContentTypeAndAnEntryThatIsFarTooLargeAreNotTaken(RunningDashboard dashboard) throws Exception {
        HttpResponse<String> text = dashboard.send(dashboard
                .request(PATH + "queue/route-type", "admin")
                .header("Content-Type", "text/plain")
                .PUT(BodyPublishers.ofString("{}")));
        HttpResponse<String> large = put(dashboard, "queue/route-large", "{\"name\":\"" + "x".repeat(1 << 20) + "\"}");

        assertThat(text.statusCode()).isEqualTo(415);
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.headers().firstValue("Connection"))
                .as("the rest is not read")
                .hasValue("close");
        assertThat(detail(large).stringValue()).isNotBlank();
    }
}
