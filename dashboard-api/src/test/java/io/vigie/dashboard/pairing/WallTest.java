package io.vigie.dashboard.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vigie.contract.json.Json;
import io.vigie.dashboard.identity.Role;
import io.vigie.dashboard.identity.Scope;
import io.vigie.dashboard.testkit.OpenStream;
import io.vigie.dashboard.testkit.RunningDashboard;
import io.vigie.dashboard.testkit.SharedDashboard;
import io.vigie.dashboard.testkit.Snapshots;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a paired display sees, and that it can do nothing else. */
@ExtendWith(SharedDashboard.class)
class WallTest {

    private static String supervisor(RunningDashboard dashboard, String client) {
        return dashboard.cookieOf(client + "-supervisor", Role.SUPERVISOR, Scope.of(Set.of(client), Set.of(client)));
    }

    private static void board(RunningDashboard dashboard, String cookie, String id, String json) throws Exception {
        assertThat(TestingWall.put(dashboard, cookie, "/api/v1/boards/" + id, json)
                        .statusCode())
                .isIn(200, 201);
    }

    private static void queue(RunningDashboard dashboard, String id, String client) throws Exception {
        TestingWall.put(
                dashboard,
                dashboard.cookieOf("wall-admin", Role.ADMIN, Scope.ALL),
                "/api/v1/directory/queue/" + id,
                "{\"client\":\"" + client + "\"}");
        ObjectNode snapshot = (ObjectNode) Json.MAPPER.readTree(Snapshots.of(id, 1, 1));
        dashboard
                .broker()
                .write("queue-snapshots", id, snapshot.put("client", client).toString());
        await().until(() -> dashboard.get("/api/v1/queues/" + id, "wall").statusCode() == 200);
    }

    private static List<String> ids(JsonNode queues) {
        return queues.valueStream()
                .map(queue -> queue.get("queue").stringValue())
                .toList();
    }

    @Test
    void itsStreamAndListsAndBoardsShowItsBoardAlone(RunningDashboard dashboard) throws Exception {
        queue(dashboard, "wall-a1", "wall-a");
        queue(dashboard, "wall-a2", "wall-a");
        queue(dashboard, "wall-b1", "wall-b");
        String supervisor = supervisor(dashboard, "wall-a");
        board(dashboard, supervisor, "wall-one", "{\"queues\":[\"wall-a1\"],\"desks\":[]}");
        board(dashboard, supervisor, "wall-all", "{}");
        TestingWall one = TestingWall.paired(dashboard, supervisor, "wall-one");
        TestingWall all = TestingWall.paired(dashboard, supervisor, "wall-all");

        try (OpenStream stream = OpenStream.openAs(dashboard, "", one.cookie())) {
            assertThat(ids(stream.next("snapshot").data().get("queues"))).containsExactly("wall-a1");
        }
        try (OpenStream stream = OpenStream.openAs(dashboard, "?queues=wall-a2,wall-b1", all.cookie())) {
            assertThat(ids(stream.next("snapshot").data().get("queues"))).containsExactly("wall-a2");
        }
        assertThat(ids(Json.MAPPER
                        .readTree(one.get(dashboard, "/api/v1/queues").body())
                        .get("queues")))
                .containsExactly("wall-a1");
        assertThat(one.get(dashboard, "/api/v1/queues/wall-a2").statusCode()).isEqualTo(404);
        assertThat(Json.MAPPER
                        .readTree(one.get(dashboard, "/api/v1/boards").body())
                        .get("boards"))
                .extracting(board -> board.get("id").stringValue())
                .containsExactly("wall-one");
        assertThat(one.get(dashboard, "/api/v1/boards/wall-one").statusCode()).isEqualTo(200);
        assertThat(one.get(dashboard, "/api/v1/boards/wall-all").statusCode()).isEqualTo(404);
    }

    @Test
    void aBoardThatShowsOtherThingsEndsTheStreamAndComesAgainAndOtherChangesDoNot(RunningDashboard dashboard)
            throws Exception {
        queue(dashboard, "wall-c1", "wall-c");
        queue(dashboard, "wall-c2", "wall-c");
        String supervisor = supervisor(dashboard, "wall-c");
        board(dashboard, supervisor, "wall-c", "{\"queues\":[\"wall-c1\"]}");
        TestingWall wall = TestingWall.paired(dashboard, supervisor, "wall-c");

        try (OpenStream stream = OpenStream.openAs(dashboard, "", wall.cookie())) {
            stream.next("snapshot");
            board(dashboard, supervisor, "wall-c", "{\"queues\":[\"wall-c1\"],\"name\":\"C\",\"order\":\"urgency\"}");
            // Access is checked every 3 s, heartbeats come every 2 s.
            for (int beat = 0; beat < 4; beat++) {
                assertThat(stream.next()).extracting(OpenStream.Event::name).isNotEqualTo("bye");
            }

            board(dashboard, supervisor, "wall-c", "{\"queues\":[\"wall-c1\",\"wall-c2\"]}");
            assertThat(stream.next("bye").data().isEmpty()).isTrue();
            assertThat(stream.next()).isNull();
        }
        try (OpenStream stream = OpenStream.openAs(dashboard, "", wall.cookie())) {
            assertThat(ids(stream.next("snapshot").data().get("queues"))).containsExactly("wall-c1", "wall-c2");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DELETE, session",
        "GET, openapi.json",
        "POST, session/codes",
        "POST, events",
        "GET, agents",
        "GET, agents/a-1",
        "GET, agents/a-1/day",
        "GET, alerts",
        "GET, alerts/x",
        "POST, alerts/x/acknowledge",
        "GET, rules",
        "GET, rules/x",
        "PUT, rules/x",
        "DELETE, rules/x",
        "PUT, boards/wall-shut",
        "DELETE, boards/wall-shut",
        "GET, pairings/AAAA-AAAA",
        "POST, pairings/AAAA-AAAA/approve",
        "GET, displays",
        "DELETE, displays/x",
        "GET, audit",
        "GET, dead-letters",
        "GET, sources",
        "GET, directory/queue",
        "GET, directory/queue/x",
        "PUT, directory/queue/x"
    })
    void everyOtherRouteIsShut(String method, String path, RunningDashboard dashboard) throws Exception {
        String supervisor = supervisor(dashboard, "wall-shut");
        board(dashboard, supervisor, "wall-shut", "{}");
        TestingWall wall = TestingWall.paired(dashboard, supervisor, "wall-shut");

        HttpResponse<String> answer = dashboard.send(dashboard
                .as(wall.cookie(), "/api/v1/" + path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void itIsListedWithWhenItWasSeen(RunningDashboard dashboard) throws Exception {
        String supervisor = supervisor(dashboard, "wall-seen");
        board(dashboard, supervisor, "wall-seen", "{\"queues\":[],\"desks\":[],\"teams\":[]}");
        TestingWall wall = TestingWall.paired(dashboard, supervisor, "wall-seen");
        assertThat(listed(dashboard, supervisor).get("lastSeenAt").isNull()).isTrue();

        OpenStream.openAs(dashboard, "", wall.cookie()).close();

        await().untilAsserted(() -> {
            JsonNode display = listed(dashboard, supervisor);
            assertThat(display.get("lastSeenAt").asString("")).endsWith("Z");
            assertThat(display.get("address").asString("")).isEqualTo("127.0.0.1");
            assertThat(display.get("approvedBy").asString("")).isEqualTo("wall-seen-supervisor");
        });
    }

    private static JsonNode listed(RunningDashboard dashboard, String supervisor) throws Exception {
        JsonNode page = Json.MAPPER.readTree(
                dashboard.send(dashboard.as(supervisor, "/api/v1/displays")).body());
        assertThat(page.propertyNames()).containsExactly("asOf", "displays");
        return page.get("displays")
                .valueStream()
                .filter(display -> display.get("board").stringValue().equals("wall-seen"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aBoardThatADisplayShowsCannotBeRemoved(RunningDashboard dashboard) throws Exception {
        String supervisor = supervisor(dashboard, "wall-kept");
        board(dashboard, supervisor, "wall-kept", "{}");
        TestingWall wall = TestingWall.paired(dashboard, supervisor, "wall-kept");
        String id = wall.id(dashboard, supervisor, "wall-kept");

        HttpResponse<String> refused = dashboard.send(
                dashboard.as(supervisor, "/api/v1/boards/wall-kept").DELETE());
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("'Wall of wall-kept'");

        dashboard.send(dashboard.as(supervisor, "/api/v1/displays/" + id).DELETE());
        assertThat(dashboard
                        .send(dashboard
                                .as(supervisor, "/api/v1/boards/wall-kept")
                                .DELETE())
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void pairingsAndRevocationsAreToldWithoutCodeOrSecret(RunningDashboard dashboard) throws Exception {
        String supervisor = supervisor(dashboard, "wall-told");
        board(dashboard, supervisor, "wall-told", "{}");
        TestingWall wall = TestingWall.paired(dashboard, supervisor, "wall-told");
        String id = wall.id(dashboard, supervisor, "wall-told");
        dashboard.send(dashboard.as(supervisor, "/api/v1/displays/" + id).DELETE());

        List<String> told = dashboard.broker().read("audit").stream()
                .map(record -> Json.MAPPER.readTree(record.value()))
                .filter(entry -> entry.get("who").stringValue().equals("wall-told-supervisor"))
                .map(entry -> entry.get("action").stringValue() + " "
                        + entry.get("subject").stringValue())
                .toList();

        String subject = " display/" + id + "/board/wall-told";
        assertThat(told)
                .containsExactly(
                        "board-written board/wall-told", "pairing-approved" + subject, "display-revoked" + subject);
        assertThat(told.toString())
                .doesNotContain(wall.code().substring(0, 4), wall.cookie().substring("vigie=".length()));
    }
}
