package io.vigie.contract;

import static io.vigie.contract.ContractFiles.example;
import static io.vigie.contract.ContractFiles.schema;
import static io.vigie.contract.ContractFiles.violations;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.json.Json;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What of the frames has no record: the forms for those who may not see all, and frames that say nothing but their name. */
class FrameFormsTest {

    private static final String SMALL = "-of-small-group";

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of("frame-snapshot-wall", "frame-snapshot"),
                Arguments.of("frame-queue-of-small-group", "frame-queue"),
                Arguments.of("frame-team-of-small-group", "frame-team"),
                Arguments.of("frame-alert-of-team", "frame-alert"),
                Arguments.of("frame-alert-opaque", "frame-alert"),
                Arguments.of("frame-reset", "frame-reset"),
                Arguments.of("frame-bye", "frame-bye"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFormIsAllowed(String example, String schema) {
        assertThat(violations(schema, example(example))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"queue-snapshot, frame-queue", "team-snapshot, frame-team", "alert, frame-alert"})
    void theWholeIsAllowed(String whole, String frame) {
        assertThat(violations(frame, example(whole))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"queue", "team"})
    void ofASmallGroupAllFieldsAboutAgentsAreGoneAndOnlyThey(String kind) {
        ObjectNode whole = whole(kind);
        ObjectNode small = small(kind);

        assertThat(whole.deepCopy().remove(withheld(kind))).isEqualTo(small);
        assertThat(schema("frame-" + kind).at("/$defs/ofSmallGroup/required").valueStream())
                .extracting(JsonNode::stringValue)
                .containsExactlyInAnyOrderElementsOf(small.propertyNames());
        assertThat(schema("frame-" + kind)
                        .at("/$defs/ofSmallGroup/properties")
                        .propertyStream()
                        .map(field -> field.getKey() + " "
                                + field.getValue().get("$ref").stringValue()))
                .containsExactlyInAnyOrderElementsOf(small.propertyNames().stream()
                        .map(field -> field + " " + kind + "-snapshot.schema.json#/properties/" + field)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"queue", "team"})
    void aPartOfWhatIsWithheldIsRefused(String kind) {
        ObjectNode whole = whole(kind);

        for (String field : withheld(kind)) {
            assertThat(violations("frame-" + kind, with(small(kind), field, whole.get(field))))
                    .as("only %s", field)
                    .isNotEmpty();
            assertThat(violations("frame-" + kind, without(whole, field)))
                    .as("all but %s", field)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"queue", "team"})
    void nothingElseOfASmallGroupMayBeMissingOrWrong(String kind) {
        JsonNode wrong = Json.MAPPER.readTree("[]");

        for (String field : small(kind).propertyNames()) {
            assertThat(violations("frame-" + kind, without(small(kind), field)))
                    .as("no %s", field)
                    .isNotEmpty();
            boolean isList = small(kind).get(field).isArray();
            assertThat(violations(
                            "frame-" + kind, with(small(kind), field, isList ? Json.MAPPER.readTree("{}") : wrong)))
                    .as("wrong %s", field)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"queue", "team"})
    void frameListsTakeWholeAndSmallButNoParts(String kind) {
        ObjectNode part = with(small(kind), "agents", whole(kind).get("agents"));

        for (String frame : List.of("frame-snapshot", "frame-update")) {
            assertThat(violations(frame, listing(frame, kind, whole(kind))))
                    .as(frame)
                    .isEmpty();
            assertThat(violations(frame, listing(frame, kind, small(kind))))
                    .as(frame)
                    .isEmpty();
            assertThat(violations(frame, listing(frame, kind, part))).as(frame).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"queue-snapshot", "team-snapshot"})
    void onKafkaNothingIsWithheld(String schema) {
        String frame = "frame-" + schema.replace("-snapshot", SMALL);

        assertThat(violations(schema, example(frame))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"frame-alert-of-team", "frame-alert-opaque"})
    void anAlertWithoutTheAgentSaysNothingThatTellsWhoItIs(String example) {
        ObjectNode alert = object(example);

        assertThat(violations("alert", alert)).as("on Kafka").isNotEmpty();
        assertThat(refused(alert, "value", "1.0")).isTrue();
        assertThat(refused(alert, "threshold", "0.0")).isTrue();
        assertThat(refused(alert, "text", "{\"code\":\"trainee-conflict\",\"values\":{\"mentor\":\"agent-3\"}}"))
                .isTrue();
        assertThat(refused(alert, "subject", "{\"kind\":\"agent\",\"id\":\"agent-12\"}"))
                .isTrue();
        assertThat(refused(alert, "subject", "{\"kind\":\"agent\",\"team\":\"north\",\"id\":\"agent-12\"}"))
                .isTrue();
        assertThat(refused(alert, "subject", "{\"kind\":\"queue\",\"id\":\"orders\"}"))
                .isTrue();
    }

    @Test
    void theLinkIsForThoseWhoAreSentAnIdInTheAgentsPlace() {
        String link = "\"/?alert=9be1f06c7a4421d2853c10ff6e27ab90\"";

        assertThat(refused(object("alert"), "link", link)).isTrue();
        assertThat(refused(object("frame-alert-of-team"), "link", link)).isTrue();
        assertThat(refused(object("frame-alert-opaque"), "link", link)).isFalse();
        assertThat(refused(object("frame-alert-opaque"), "link", "\"/agents/agent-12\""))
                .isTrue();
        assertThat(violations("frame-alert", without(object("frame-alert-opaque"), "link")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"frame-snapshot-wall", "frame-update-wall"})
    void alertsOnAgentsAreCountedByANumber(String example) {
        String frame = example.replace("-wall", "");

        assertThat(violations(frame, example(example))).isEmpty();
        for (String wrong : List.of("null", "-1", "1.5", "\"2\"", "[]")) {
            assertThat(violations(frame, with(object(example), "agentAlerts", Json.MAPPER.readTree(wrong))))
                    .as(wrong)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"frame-update", "frame-removed"})
    void aFrameWithoutNewsIsNotSent(String frame) {
        assertThat(violations(frame, Json.MAPPER.createObjectNode())).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"frame-reset", "frame-bye"})
    void aFrameThatSaysNothingHasNoFields(String frame) {
        assertThat(violations(frame, Json.MAPPER.readTree("{\"any\":1}"))).isNotEmpty();
        assertThat(violations(frame, Json.MAPPER.readTree("null"))).isNotEmpty();
    }

    private static boolean refused(ObjectNode alert, String field, String json) {
        return !violations("frame-alert", with(alert, field, Json.MAPPER.readTree(json)))
                .isEmpty();
    }

    private static Set<String> withheld(String kind) {
        return kind.equals("queue")
                ? Set.of("agents", "staffing")
                : Set.of(
                        "agents",
                        "scheduled",
                        "present",
                        "late",
                        "noShow",
                        "excused",
                        "leftEarly",
                        "unknown",
                        "absenceRate",
                        "unexcusedRate",
                        "flags");
    }

    /** The frame with nothing but one of a kind; a snapshot has the other lists too. */
    private static ObjectNode listing(String frame, String kind, ObjectNode one) {
        ObjectNode listing = Json.MAPPER.createObjectNode();
        if (frame.equals("frame-snapshot")) {
            List.of("queues", "desks", "agents", "teams", "alerts").forEach(listing::putArray);
        }
        listing.putArray(kind + "s").add(one);
        return listing;
    }

    private static ObjectNode whole(String kind) {
        return object(kind + "-snapshot");
    }

    private static ObjectNode small(String kind) {
        return object("frame-" + kind + SMALL);
    }

    private static ObjectNode object(String example) {
        return (ObjectNode) example(example);
    }

    private static ObjectNode with(ObjectNode json, String field, JsonNode value) {
        ObjectNode with = json.deepCopy();
        with.set(field, value);
        return with;
    }

    private static ObjectNode without(ObjectNode json, String field) {
        ObjectNode without = json.deepCopy();
        without.remove(field);
        return without;
    }
}
