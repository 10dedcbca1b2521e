package io.vigie.dashboard.boards;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.json.Json;
import io.vigie.dashboard.identity.Role;
import io.vigie.dashboard.identity.Scope;
import io.vigie.dashboard.testkit.RunningDashboard;
import io.vigie.dashboard.testkit.SharedDashboard;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(SharedDashboard.class)
class BoardsRouteTest {

    private static final String PATH = "/api/v1/boards/";

    private static HttpResponse<String> put(RunningDashboard dashboard, String cookie, String id, String json)
            throws Exception {
        return dashboard.send(dashboard
                .as(cookie, PATH + id)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json)));
    }

    private static HttpResponse<String> get(RunningDashboard dashboard, String cookie, String path) throws Exception {
        return dashboard.send(dashboard.as(cookie, path));
    }

    private static HttpResponse<String> delete(RunningDashboard dashboard, String cookie, String id) throws Exception {
        return dashboard.send(dashboard.as(cookie, PATH + id).DELETE());
    }

    private static String detail(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        return Json.MAPPER.readTree(answer.body()).get("detail").stringValue();
    }

    private static void describeQueue(RunningDashboard dashboard, String id, String client) throws Exception {
        dashboard.send(dashboard
                .request("/api/v1/directory/queue/" + id, "admin")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"client\":\"" + client + "\"}")));
    }

    private static String supervisor(RunningDashboard dashboard, String client) {
        return dashboard.cookieOf("boards-" + client, Role.SUPERVISOR, Scope.of(Set.of(client), null));
    }

    @Test
    void whatIsPutIsThereAndCanBeRemoved(RunningDashboard dashboard) throws Exception {
        String cookie = supervisor(dashboard, "route");
        HttpResponse<String> created = put(dashboard, cookie, "route%2Fmine", "{\"order\":\"urgency\"}");
        HttpResponse<String> again = put(dashboard, cookie, "route%2Fmine", "{\"desks\":[]}");

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(created.body())
                .isEqualTo("{\"id\":\"route/mine\",\"name\":\"route/mine\",\"queues\":null,\"desks\":null,"
                        + "\"teams\":null,\"order\":\"urgency\",\"pageSeconds\":20,\"distanceMetres\":5}");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(get(dashboard, cookie, PATH + "route%2Fmine").body()).isEqualTo(again.body());
        assertThat(delete(dashboard, cookie, "route%2Fmine").statusCode()).isEqualTo(204);
        assertThat(get(dashboard, cookie, PATH + "route%2Fmine").statusCode()).isEqualTo(404);
        assertThat(delete(dashboard, cookie, "route%2Fmine").statusCode()).isEqualTo(404);
    }

    @Test
    void aBoardOfAnotherScopeIsNotThere(RunningDashboard dashboard) throws Exception {
        describeQueue(dashboard, "boards-acmes", "boards-acme");
        String acme = supervisor(dashboard, "boards-acme");
        String bolt = supervisor(dashboard, "boards-bolt");
        String board = "{\"queues\":[\"boards-acmes\"]}";
        assertThat(put(dashboard, acme, "acmes", board).statusCode()).isEqualTo(201);

        assertThat(get(dashboard, bolt, PATH + "acmes").statusCode()).isEqualTo(404);
        assertThat(delete(dashboard, bolt, "acmes").statusCode()).isEqualTo(404);
        assertThat(detail(put(dashboard, bolt, "acmes", "{}"))).contains("its id is taken");
        assertThat(detail(put(dashboard, bolt, "bolts", board)))
                .contains("'queues' names the queue 'boards-acmes', which is not known");
        assertThat(get(dashboard, bolt, PATH + "bolts").statusCode()).isEqualTo(404);
        assertThat(get(dashboard, acme, PATH + "acmes").body()).contains("boards-acmes");

        JsonNode ofBolt =
                Json.MAPPER.readTree(get(dashboard, bolt, "/api/v1/boards").body());
        assertThat(ofBolt.propertyNames()).containsExactly("asOf", "boards");
        assertThat(ofBolt.get("boards"))
                .extracting(each -> each.get("id").stringValue())
                .doesNotContain("acmes");
        assertThat(Json.MAPPER
                        .readTree(get(dashboard, acme, "/api/v1/boards").body())
                        .get("boards"))
                .extracting(each -> each.get("id").stringValue())
                .contains("acmes");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"queues\":[\"nowhere\"]} | names the queue 'nowhere'",
                "{\"desks\":[\"nowhere\"]}  | names the desk 'nowhere'",
                "{\"teams\":[\"nowhere\"]}  | names the team 'nowhere'",
                "{\"pageSeconds\":1}        | 'pageSeconds' must be",
                "[]                         | JSON object",
                "{                          | not JSON",
                "``                         | JSON object"
            })
    void aWrongBoardIsRefusedAndWhatWasThereStays(String json, String why, RunningDashboard dashboard)
            throws Exception {
        String cookie = supervisor(dashboard, "wrong");
        String before = put(dashboard, cookie, "route-wrong", "{}").body();

        HttpResponse<String> refused = put(dashboard, cookie, "route-wrong", json);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(detail(refused)).contains(why);
        assertThat(get(dashboard, cookie, PATH + "route-wrong").body()).isEqualTo(before);
    }

    @Test
    void whoWritesAndRemovesABoardIsTold(RunningDashboard dashboard) throws Exception {
        String cookie = supervisor(dashboard, "audited");
        put(dashboard, cookie, "audited", "{}");
        delete(dashboard, cookie, "audited");

        assertThat(dashboard.broker().read("audit"))
                .extracting(record -> Json.MAPPER.readTree(record.value()))
                .filteredOn(entry -> entry.get("who").stringValue().equals("boards-audited"))
                .extracting(entry -> entry.get("action").stringValue() + " "
                        + entry.get("subject").stringValue())
                .containsExactly("board-written board/audited", "board-removed board/audited");
    }
}
