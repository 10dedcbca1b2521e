package io.vigie.dashboard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.json.Json;
import io.vigie.contract.rulebook.BuiltInRules;
import io.vigie.dashboard.testkit.RunningDashboard;
import io.vigie.dashboard.testkit.SharedDashboard;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(SharedDashboard.class)
class RulesRouteTest {

    private static final String PATH = "/api/v1/rules/";
    private static final String QUEUE =
            "\"subjectKind\":\"queue\",\"metric\":\"waiting\",\"comparator\":\">\",\"threshold\":7";

    private static HttpResponse<String> put(RunningDashboard dashboard, String id, String json) throws Exception {
        return dashboard.send(dashboard
                .request(PATH + id, "supervisor")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json)));
    }

    private static HttpResponse<String> delete(RunningDashboard dashboard, String id) throws Exception {
        return dashboard.send(dashboard.request(PATH + id, "admin").DELETE());
    }

    private static HttpResponse<String> get(RunningDashboard dashboard, String id) throws Exception {
        return dashboard.get(PATH + id, "admin");
    }

    private static String detail(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        return Json.MAPPER.readTree(answer.body()).get("detail").stringValue();
    }

    @Test
    void thoseThatComeWithVigieAreListed(RunningDashboard dashboard) throws Exception {
        JsonNode list =
                Json.MAPPER.readTree(dashboard.get("/api/v1/rules", "admin").body());

        assertThat(list.propertyNames()).containsExactly("asOf", "rules");
        assertThat(list.get("rules"))
                .extracting(rule -> rule.get("id").stringValue())
                .contains(BuiltInRules.TRAINEE_CONFLICT, "queue-long-wait");
    }

    @Test
    void whatIsPutIsInForceAndCanBeTakenBack(RunningDashboard dashboard) throws Exception {
        HttpResponse<String> created = put(dashboard, "route%2Fmine", "{" + QUEUE + "}");
        HttpResponse<String> again = put(dashboard, "route%2Fmine", "{" + QUEUE + ",\"severity\":\"info\"}");

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(get(dashboard, "route%2Fmine").body())
                .isEqualTo(again.body())
                .contains("\"id\":\"route/mine\"", "info");
        assertThat(delete(dashboard, "route%2Fmine").statusCode()).isEqualTo(204);
        assertThat(get(dashboard, "route%2Fmine").statusCode()).isEqualTo(404);
        assertThat(delete(dashboard, "route%2Fmine").statusCode()).isEqualTo(404);
    }

    @Test
    void whoTakesBackWhatWasWrittenOverARuleOfVigieGetsThatOneBack(RunningDashboard dashboard) throws Exception {
        String id = "queue-abandonment";
        String before = get(dashboard, id).body();
        assertThat(detail(delete(dashboard, id))).contains("\"enabled\":false");
        assertThat(delete(dashboard, id).statusCode()).isEqualTo(409);

        put(dashboard, id, "{" + QUEUE + ",\"enabled\":false}");
        assertThat(get(dashboard, id).body()).contains("\"enabled\":false");
        delete(dashboard, id);

        assertThat(get(dashboard, id).body()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"queues\":[\"nowhere\"]}   | names the queue 'nowhere'",
                "{\"clients\":[\"nowhere\"]}  | names the client 'nowhere'",
                "{\"queues\":\"nowhere\"}     | 'filter.queues' must be"
            })
    void aFilterThatNamesWhatThereIsNotIsRefusedAndWhatWasThereStays(
            String filter, String why, RunningDashboard dashboard) throws Exception {
        String before = put(dashboard, "route-filter", "{" + QUEUE + ",\"filter\":{\"clients\":[\"in-house\"]}}")
                .body();

        HttpResponse<String> refused = put(dashboard, "route-filter", "{" + QUEUE + ",\"filter\":" + filter + "}");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(detail(refused)).contains(why);
        assertThat(get(dashboard, "route-filter").body()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"desk, open, desks", "team, late, teams"})
    void desksAndTeamsOfAFilterHaveToBeThereToo(String kind, String metric, String field, RunningDashboard dashboard)
            throws Exception {
        String rule = "{\"subjectKind\":\"" + kind + "\",\"metric\":\"" + metric
                + "\",\"comparator\":\">\",\"threshold\":1,\"filter\":{\"" + field + "\":[\"rules-" + kind + "\"]}}";
        HttpResponse<String> refused = put(dashboard, "route-" + kind, rule);
        assertThat(detail(refused)).contains("names the " + kind + " 'rules-" + kind + "'");

        dashboard.send(dashboard
                .request("/api/v1/directory/" + kind + "/rules-" + kind, "admin")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{}")));

        assertThat(put(dashboard, "route-" + kind, rule).statusCode()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"{\"metric\":\"none\"} | subjectKind", "[] | JSON object", "{ | not JSON", "`` | JSON object"})
    void aWrongRuleIsTold(String json, String why, RunningDashboard dashboard) throws Exception {
        HttpResponse<String> answer = put(dashboard, "route-wrong", json);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(detail(answer)).contains(why);
        assertThat(get(dashboard, "route-wrong").statusCode()).isEqualTo(404);
    }
}
