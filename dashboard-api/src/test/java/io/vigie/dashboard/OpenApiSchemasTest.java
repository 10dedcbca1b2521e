package io.vigie.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.vigie.contract.json.Json;
import io.vigie.contract.live.Alert;
import io.vigie.dashboard.testkit.RunningDashboard;
import io.vigie.dashboard.testkit.SharedDashboard;
import io.vigie.dashboard.testkit.Snapshots;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The schemas that are told, against the examples beside them and against what is sent. */
@ExtendWith(SharedDashboard.class)
class OpenApiSchemasTest {

    private record Answer(String route, JsonNode content) {}

    private static JsonNode told(RunningDashboard dashboard) throws Exception {
        return Json.MAPPER.readTree(
                dashboard.get("/api/v1/openapi.json", "wall").body());
    }

    private static Stream<Answer> answers(JsonNode api) {
        return api.path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .flatMap(method -> method.getValue()
                                .path("responses")
                                .propertyStream()
                                .filter(answer -> answer.getKey().startsWith("2"))
                                .map(answer -> new Answer(
                                        method.getKey() + " " + path.getKey(),
                                        answer.getValue().path("content").path("application/json")))
                                .filter(answer -> !answer.content.isMissingNode())));
    }

    private static List<JsonNode> examples(JsonNode content) {
        return content.has("example")
                ? List.of(parsed(content.get("example")))
                : content.path("examples")
                        .valueStream()
                        .map(example -> parsed(example.path("value")))
                        .toList();
    }

    private static JsonNode parsed(JsonNode example) {
        return example.isString() ? Json.MAPPER.readTree(example.stringValue()) : example;
    }

    private static List<Error> violations(JsonNode api, JsonNode schema, JsonNode json) {
        ObjectNode root = Json.MAPPER.createObjectNode();
        root.set("components", api.get("components"));
        root.putArray("allOf").add(schema);
        Schema read = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(root.toString(), InputFormat.JSON);
        return read.validate(json.toString(), InputFormat.JSON);
    }

    @Test
    void everyAnswerInJsonIsShownByExamplesThatKeepToItsSchema(RunningDashboard dashboard) throws Exception {
        JsonNode api = told(dashboard);

        assertThat(answers(api).toList())
                .hasSizeGreaterThan(25)
                .allSatisfy(answer -> assertThat(examples(answer.content))
                        .as(answer.route)
                        .isNotEmpty()
                        .allSatisfy(example -> assertThat(violations(api, answer.content.path("schema"), example))
                                .as("%s %s", answer.route, example)
                                .isEmpty()));
    }

    @Test
    void everyFieldOfASnapshotIsRequiredButThoseThatAreWithheld(RunningDashboard dashboard) throws Exception {
        JsonNode queue = told(dashboard).at("/components/schemas/QueueSnapshot");

        assertThat(queue.path("properties").propertyNames())
                .filteredOn(name -> !queue.path("required").toString().contains("\"" + name + "\""))
                .containsExactlyInAnyOrder("agents", "staffing");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/queues, wall",
        "/api/v1/queues, manager",
        "/api/v1/teams, wall",
        "/api/v1/teams, manager",
        "/api/v1/alerts, supervisor",
        "/api/v1/alerts, manager",
        "/api/v1/alerts, lead"
    })
    void whatIsSentToEachAudienceKeepsToTheSchemaThatIsTold(String path, String role, RunningDashboard dashboard)
            throws Exception {
        dashboard.broker().write("queue-snapshots", "told-queue", Snapshots.queue("told-queue", 1, 1, 1));
        dashboard.broker().write("team-snapshots", "told-team", Snapshots.team("told-team", 1, 1, 1));
        dashboard.broker().write("agent-snapshots", "told-agent", Snapshots.agent("told-agent", 1, "told-team"));
        dashboard
                .broker()
                .write("alerts", "told", Snapshots.alert("told", "late", "agent", "told-agent", Alert.State.FIRING));
        await().until(() -> dashboard.get("/api/v1/alerts/told", "supervisor").statusCode() == 200);
        await().until(() -> dashboard.get("/api/v1/teams/told-team", "wall").statusCode() == 200);
        JsonNode api = told(dashboard);
        JsonNode schema = api.path("paths").path(path).at("/get/responses/200/content/application~1json/schema");

        JsonNode sent = Json.MAPPER.readTree(dashboard.get(path, role).body());

        assertThat(schema.isMissingNode()).isFalse();
        assertThat(violations(api, schema, sent)).as("%s", sent).isEmpty();
    }
}
