package io.vigie.dashboard.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vigie.contract.json.Json;
import io.vigie.dashboard.testkit.RunningDashboard;
import io.vigie.dashboard.testkit.SharedDashboard;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What people do is told to the administrator, with who, when, on what and from where. */
@ExtendWith(SharedDashboard.class)
class AuditRouteTest {

    private static final String RULE = """
            {"subjectKind":"queue","metric":"waiting","comparator":">","threshold":5,"forSeconds":0,
             "severity":"warning"}""";

    private static JsonNode newest(RunningDashboard dashboard) throws Exception {
        return Json.MAPPER
                .readTree(dashboard.get("/api/v1/audit?limit=1", "admin").body())
                .path("audit")
                .path(0);
    }

    private static void assertTold(RunningDashboard dashboard, String role, String action, String subject) {
        await().untilAsserted(() -> {
            JsonNode entry = newest(dashboard);
            assertThat(entry.path("action").asString("")).isEqualTo(action);
            assertThat(entry.path("subject").asString("")).isEqualTo(subject);
            assertThat(entry.path("role").asString("")).isEqualTo(role);
            // Sessions by link have a name of their own each; tokens are called by their role.
            assertThat(entry.path("who").asString("")).matches(role + "(-[\\w-]+)?");
            assertThat(entry.path("address").asString("")).isEqualTo("127.0.0.1");
            assertThat(entry.path("at").asString("")).endsWith("Z");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "manager, agents?team=south, team/south",
        "manager, agents/none?team=west, agent/none",
        "manager, agents/whose/day?team=west, agent/whose",
        "supervisor, agents/somebody/day, agent/somebody",
        "supervisor, agents/nobody, agent/nobody"
    })
    void whoLooksAtAgentsByNameIsTold(String role, String path, String subject, RunningDashboard dashboard)
            throws Exception {
        dashboard.get("/api/v1/" + path, role);

        assertTold(dashboard, role, "agents-opened", subject);
    }

    @Test
    void theListOfTheirAgentsIsASupervisorsOwnWork(RunningDashboard dashboard) throws Exception {
        dashboard.get("/api/v1/agents?team=own", "manager");
        dashboard.get("/api/v1/agents", "supervisor");

        assertTold(dashboard, "manager", "agents-opened", "team/own");
    }

    @Test
    void whoChangesARuleIsTold(RunningDashboard dashboard) throws Exception {
        dashboard.send(dashboard
                .request("/api/v1/rules/audited", "supervisor")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(RULE)));
        assertTold(dashboard, "supervisor", "rule-written", "rule/audited");

        dashboard.send(dashboard.request("/api/v1/rules/audited", "admin").DELETE());
        assertTold(dashboard, "admin", "rule-removed", "rule/audited");
    }

    @Test
    void whoDescribesSomethingIsTold(RunningDashboard dashboard) throws Exception {
        dashboard.send(dashboard
                .request("/api/v1/directory/team/audited", "admin")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"name\":\"Audited\"}")));

        assertTold(dashboard, "admin", "directory-written", "team/audited");
    }

    @Test
    void whoSignsInAndOutIsTold(RunningDashboard dashboard) throws Exception {
        String code = Json.MAPPER
                .readTree(dashboard
                        .post("/api/v1/session/codes", "admin", "application/json", "{\"role\":\"lead\"}")
                        .body())
                .get("code")
                .stringValue();
        dashboard.post("/api/v1/session", null, "application/json", "{\"code\":\"" + code + "\"}");
        assertTold(dashboard, "lead", "signed-in", "session");

        dashboard.send(dashboard.request("/api/v1/session", "lead").DELETE());
        assertTold(dashboard, "lead", "signed-out", "session");
    }

    @Test
    void whatIsRefusedIsNotTold(RunningDashboard dashboard) throws Exception {
        dashboard.get("/api/v1/agents?team=told", "manager");
        assertTold(dashboard, "manager", "agents-opened", "team/told");

        dashboard.get("/api/v1/agents", "manager");
        dashboard.send(dashboard
                .request("/api/v1/rules/audited-wrong", "supervisor")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{}")));

        assertTold(dashboard, "manager", "agents-opened", "team/told");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1001", "many"})
    void aWrongLimitIsRefused(String limit, RunningDashboard dashboard) throws Exception {
        assertThat(dashboard.get("/api/v1/audit?limit=" + limit, "admin").statusCode())
                .isEqualTo(400);
    }
}
