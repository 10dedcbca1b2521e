package io.vigie.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.CallEventType;
import io.vigie.contract.event.EventReader;
import io.vigie.contract.event.EventWriter;
import io.vigie.contract.json.Json;
import io.vigie.contract.live.HeartbeatFrame;
import io.vigie.contract.live.HelloFrame;
import io.vigie.contract.live.QueueSnapshot;
import io.vigie.contract.live.RemovedFrame;
import io.vigie.contract.live.SnapshotFrame;
import io.vigie.contract.live.Totals;
import io.vigie.contract.live.UpdateFrame;
import io.vigie.contract.topic.DeadLetter;
import io.vigie.contract.topic.PipelineHeartbeat;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The records, the schemas and the examples say the same. */
class ContractExamplesTest {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaIdResolvers(resolvers ->
                    resolvers.mapPrefix("https://vigie.io/schema/", "classpath:io/vigie/contract/schema/")));

    static Stream<Arguments> records() {
        return Stream.of(
                Arguments.of("queue-snapshot", "queue-snapshot", QueueSnapshot.class),
                Arguments.of("queue-snapshot-new", "queue-snapshot", QueueSnapshot.class),
                Arguments.of("frame-hello", "frame-hello", HelloFrame.class),
                Arguments.of("frame-snapshot", "frame-snapshot", SnapshotFrame.class),
                Arguments.of("frame-update", "frame-update", UpdateFrame.class),
                Arguments.of("frame-removed", "frame-removed", RemovedFrame.class),
                Arguments.of("frame-heartbeat", "frame-heartbeat", HeartbeatFrame.class),
                Arguments.of("heartbeat", "heartbeat", PipelineHeartbeat.class),
                Arguments.of("dead-letter", "dead-letter", DeadLetter.class));
    }

    @ParameterizedTest
    @MethodSource("records")
    void anExampleIsReadAndWrittenBackTheSame(String example, String schema, Class<?> type) {
        JsonNode golden = example(example);
        Object value = Json.MAPPER.treeToValue(golden, type);

        assertThat(Json.MAPPER.readTree(Json.MAPPER.writeValueAsBytes(value))).isEqualTo(golden);
    }

    @ParameterizedTest
    @MethodSource("records")
    void anExampleKeepsToItsSchema(String example, String schema, Class<?> type) {
        assertThat(violations(schema, example(example))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("records")
    void aSchemaNamesTheFieldsOfItsRecordAndWantsThemAll(String example, String schema, Class<?> type) {
        String[] fields = example(example).propertyNames().toArray(String[]::new);

        assertThat(type.getRecordComponents()).hasSize(fields.length);
        assertThat(schema(schema).get("properties").propertyNames()).containsExactlyInAnyOrder(fields);
        assertThat(schema(schema).get("required").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder(fields);
    }

    @Test
    void theSchemaOfTotalsNamesTheFieldsOfTotals() {
        assertThat(schema("totals").get("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        example("queue-snapshot").get("today").propertyNames());
        assertThat(Arrays.stream(Totals.class.getRecordComponents()).map(RecordComponent::getName))
                .hasSize(schema("totals").get("required").size());
    }

    @ParameterizedTest
    @EnumSource(CallEventType.class)
    void anEventIsReadAndWrittenBackTheSame(CallEventType type) throws Exception {
        JsonNode golden = example(exampleOf(type));
        CallEvent event = EventReader.read(golden, Instant.MAX);

        assertThat(event.type()).isEqualTo(type);
        assertThat(Json.MAPPER.readTree(EventWriter.write(event))).isEqualTo(golden);
        assertThat(violations("call-event", golden)).isEmpty();
    }

    @Test
    void aSchemaFindsWhatIsWrong() {
        JsonNode wrong = Json.MAPPER.readTree("{\"timeReached\": \"yesterday\"}");

        assertThat(violations("heartbeat", wrong)).isNotEmpty();
        assertThat(violations("queue-snapshot", wrong)).isNotEmpty();
        assertThat(violations("call-event", wrong)).isNotEmpty();
    }

    private static String exampleOf(CallEventType type) {
        return type.type().replace("io.vigie.", "").replace('.', '-');
    }

    private static List<com.networknt.schema.Error> violations(String schema, JsonNode json) {
        Schema found = SCHEMAS.getSchema(SchemaLocation.of("https://vigie.io/schema/" + schema + ".schema.json"));
        return found.validate(
                json.toString(),
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static JsonNode schema(String name) {
        return resource("schema/" + name + ".schema.json");
    }

    private static JsonNode example(String name) {
        return resource("examples/" + name + ".json");
    }

    private static JsonNode resource(String path) {
        try (InputStream in = ContractExamplesTest.class.getResourceAsStream(path)) {
            return Json.MAPPER.readTree(Objects.requireNonNull(in, path));
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        }
    }
}
