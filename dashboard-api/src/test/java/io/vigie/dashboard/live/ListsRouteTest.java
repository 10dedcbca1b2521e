package io.vigie.dashboard.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vigie.contract.json.Json;
import io.vigie.dashboard.testkit.RunningDashboard;
import io.vigie.dashboard.testkit.SharedDashboard;
import io.vigie.dashboard.testkit.Snapshots;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Lists at real sockets, fed by a real broker. */
@ExtendWith(SharedDashboard.class)
class ListsRouteTest {

    private static JsonNode get(RunningDashboard dashboard, String path, String role) throws Exception {
        return Json.MAPPER.readTree(dashboard.get("/api/v1/" + path, role).body());
    }

    private static void write(RunningDashboard dashboard, String kind, String id, String json) throws Exception {
        dashboard.broker().write(kind + "-snapshots", id, json);
        String path = "/api/v1/" + kind + "s/" + id;
        await().until(() -> dashboard.get(path, "supervisor").statusCode() == 200);
    }

    private static List<String> ids(JsonNode list, String kind) {
        List<String> ids = new ArrayList<>();
        list.get(kind + "s").forEach(each -> ids.add(each.get(kind).stringValue()));
        return ids;
    }

    @ParameterizedTest
    @CsvSource({"queue", "desk", "team", "agent"})
    void eachKindIsListedWithItsTimeAndFoundById(String kind, RunningDashboard dashboard) throws Exception {
        String json = switch (kind) {
            case "queue" -> Snapshots.of("lists-a", 1, 1);
            case "desk" -> Snapshots.desk("lists-a", 1, 1);
            case "team" -> Snapshots.team("lists-a", 1, 9, 0);
            default -> Snapshots.agent("lists-a", 1, "t");
        };
        write(dashboard, kind, "lists-a", json);

        HttpResponse<String> one = dashboard.get("/api/v1/" + kind + "s/lists-a", "supervisor");
        JsonNode list = get(dashboard, kind + "s", "supervisor");

        assertThat(one.body()).isEqualTo(json);
        assertThat(one.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(list.propertyNames()).containsExactly("asOf", kind + "s");
        assertThat(ids(list, kind)).contains("lists-a").isSorted();
        HttpResponse<String> none = dashboard.get("/api/v1/" + kind + "s/lists-none", "supervisor");
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(none.body()).contains("GET /api/v1/" + kind + "s lists all");
    }

    @Test
    void aSmallGroupIsWithheldFromTheWallInListsAndAlone(RunningDashboard dashboard) throws Exception {
        write(dashboard, "team", "lists-small", Snapshots.team("lists-small", 1, 2, 2));

        assertThat(get(dashboard, "teams/lists-small", "wall").propertyNames())
                .contains("timeZone")
                .doesNotContain("absenceRate");
        assertThat(get(dashboard, "teams/lists-small", "manager").propertyNames())
                .contains("absenceRate");
        assertThat(get(dashboard, "teams", "wall").get("teams"))
                .filteredOn(team -> team.get("team").stringValue().equals("lists-small"))
                .allSatisfy(team -> assertThat(team.propertyNames()).doesNotContain("agents"));
    }

    @Test
    void aManagerSeesAgentsByOpeningOneTeam(RunningDashboard dashboard) throws Exception {
        write(dashboard, "agent", "lists-north", Snapshots.agent("lists-north", 1, "team n"));
        write(dashboard, "agent", "lists-south", Snapshots.agent("lists-south", 1, "team s"));

        assertThat(dashboard.get("/api/v1/agents", "manager").statusCode()).isEqualTo(400);
        assertThat(dashboard.get("/api/v1/agents/lists-north", "manager").statusCode())
                .isEqualTo(400);
        assertThat(ids(get(dashboard, "agents?team=team%20n", "manager"), "agent"))
                .containsExactly("lists-north");
        assertThat(dashboard
                        .get("/api/v1/agents/lists-south?team=team%20n", "manager")
                        .statusCode())
                .isEqualTo(404);
        assertThat(ids(get(dashboard, "agents?team=team%20s", "supervisor"), "agent"))
                .containsExactly("lists-south");
    }
}
