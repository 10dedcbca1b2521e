package io.vigie.contract;

import static io.vigie.contract.ContractFiles.example;
import static io.vigie.contract.ContractFiles.schema;
import static io.vigie.contract.ContractFiles.violations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vigie.contract.directory.AgentEntry;
import io.vigie.contract.directory.ClientEntry;
import io.vigie.contract.directory.DeskEntry;
import io.vigie.contract.directory.DirectoryKind;
import io.vigie.contract.directory.DirectoryReader;
import io.vigie.contract.directory.QueueEntry;
import io.vigie.contract.directory.TeamEntry;
import io.vigie.contract.event.AbsenceEvent;
import io.vigie.contract.event.AgentStateEvent;
import io.vigie.contract.event.CallEventType;
import io.vigie.contract.event.ClockEvent;
import io.vigie.contract.event.Event;
import io.vigie.contract.event.EventReader;
import io.vigie.contract.event.EventWriter;
import io.vigie.contract.event.ShiftEvent;
import io.vigie.contract.event.SourceEventType;
import io.vigie.contract.event.TicketEventType;
import io.vigie.contract.input.Words;
import io.vigie.contract.json.Json;
import io.vigie.contract.live.AgentDay;
import io.vigie.contract.live.AgentSnapshot;
import io.vigie.contract.live.Alert;
import io.vigie.contract.live.AttendanceDay;
import io.vigie.contract.live.DeskSnapshot;
import io.vigie.contract.live.FlagKind;
import io.vigie.contract.live.HeartbeatFrame;
import io.vigie.contract.live.HelloFrame;
import io.vigie.contract.live.QueueMinute;
import io.vigie.contract.live.QueueSnapshot;
import io.vigie.contract.live.RemovedFrame;
import io.vigie.contract.live.ServiceLevelFormula;
import io.vigie.contract.live.SnapshotFrame;
import io.vigie.contract.live.SourceSnapshot;
import io.vigie.contract.live.TeamMinute;
import io.vigie.contract.live.TeamSnapshot;
import io.vigie.contract.live.Totals;
import io.vigie.contract.live.UpdateFrame;
import io.vigie.contract.rulebook.RuleReader;
import io.vigie.contract.rules.Rule;
import io.vigie.contract.topic.Acknowledgement;
import io.vigie.contract.topic.DeadLetter;
import io.vigie.contract.topic.PipelineHeartbeat;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The records, the schemas and the examples say the same. */
class ContractExamplesTest {

    static Stream<Arguments> records() {
        return Stream.of(
                Arguments.of("totals", "totals", Totals.class),
                Arguments.of("queue-snapshot", "queue-snapshot", QueueSnapshot.class),
                Arguments.of("queue-snapshot-new", "queue-snapshot", QueueSnapshot.class),
                Arguments.of("queue-minute", "queue-minute", QueueMinute.class),
                Arguments.of("desk-snapshot", "desk-snapshot", DeskSnapshot.class),
                Arguments.of("agent-snapshot", "agent-snapshot", AgentSnapshot.class),
                Arguments.of("agent-snapshot-new", "agent-snapshot", AgentSnapshot.class),
                Arguments.of("agent-day", "agent-day", AgentDay.class),
                Arguments.of("team-snapshot", "team-snapshot", TeamSnapshot.class),
                Arguments.of("team-minute", "team-minute", TeamMinute.class),
                Arguments.of("attendance-day", "attendance-day", AttendanceDay.class),
                Arguments.of("alert", "alert", Alert.class),
                Arguments.of("alert-resolved", "alert", Alert.class),
                Arguments.of("acknowledgement", "acknowledgement", Acknowledgement.class),
                Arguments.of("source-snapshot", "source-snapshot", SourceSnapshot.class),
                Arguments.of("frame-hello", "frame-hello", HelloFrame.class),
                Arguments.of("frame-snapshot", "frame-snapshot", SnapshotFrame.class),
                Arguments.of("frame-update", "frame-update", UpdateFrame.class),
                Arguments.of("frame-update-wall", "frame-update", UpdateFrame.class),
                Arguments.of("frame-removed", "frame-removed", RemovedFrame.class),
                Arguments.of("frame-heartbeat", "frame-heartbeat", HeartbeatFrame.class),
                Arguments.of("heartbeat", "heartbeat", PipelineHeartbeat.class),
                Arguments.of("dead-letter", "dead-letter", DeadLetter.class));
    }

    static Stream<Arguments> entries() {
        return Stream.of(
                Arguments.of(DirectoryKind.CLIENT, ClientEntry.class),
                Arguments.of(DirectoryKind.QUEUE, QueueEntry.class),
                Arguments.of(DirectoryKind.DESK, DeskEntry.class),
                Arguments.of(DirectoryKind.TEAM, TeamEntry.class),
                Arguments.of(DirectoryKind.AGENT, AgentEntry.class));
    }

    /** Each type of event, and the schema of the events of its topic. */
    static Stream<Arguments> events() {
        return Stream.of(
                        Arrays.stream(CallEventType.values()).map(type -> Arguments.of(type.type(), "call-event")),
                        Arrays.stream(SourceEventType.values()).map(type -> Arguments.of(type.type(), "source-event")),
                        Arrays.stream(TicketEventType.values()).map(type -> Arguments.of(type.type(), "ticket-event")),
                        Arrays.stream(ClockEvent.Type.values()).map(type -> Arguments.of(type.type(), "shift-event")),
                        Stream.of(
                                        AgentStateEvent.TYPE,
                                        ShiftEvent.PLANNED,
                                        ShiftEvent.CANCELLED,
                                        AbsenceEvent.REPORTED,
                                        AbsenceEvent.WITHDRAWN)
                                .map(type -> Arguments.of(type, "shift-event")))
                .flatMap(types -> types);
    }

    @ParameterizedTest
    @MethodSource("records")
    void anExampleIsReadAndWrittenBackTheSame(String example, String schema, Class<?> type) {
        JsonNode golden = example(example);

        assertThat(writtenBack(golden, type)).isEqualTo(golden);
        assertThat(violations(schema, golden)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("records")
    void aSchemaNamesTheFieldsOfItsRecordAndWantsThemAll(String example, String schema, Class<?> type) {
        new RecordSchema(true).matches(type, schema);
    }

    @ParameterizedTest
    @MethodSource("entries")
    void anEntryOfTheDirectoryIsReadAndWrittenBackTheSame(DirectoryKind kind, Class<?> type) throws Exception {
        JsonNode golden = example("directory-" + kind.word());
        Object entry = new DirectoryReader("UTC").read(kind, golden.get("id").stringValue(), golden);

        assertThat(entry).isInstanceOf(type);
        assertThat(Json.MAPPER.readTree(Json.MAPPER.writeValueAsBytes(entry))).isEqualTo(golden);
        assertThat(violations("directory-" + kind.word(), golden)).isEmpty();
        new RecordSchema(false).matches(type, "directory-" + kind.word());
    }

    @ParameterizedTest
    @EnumSource
    void anEntryThatSaysNothingIsReadAndKeepsToItsSchema(DirectoryKind kind) throws Exception {
        JsonNode nothing = Json.MAPPER.createObjectNode();

        assertThat(new DirectoryReader("UTC").read(kind, "any", nothing).id()).isEqualTo("any");
        assertThat(violations("directory-" + kind.word(), nothing)).isEmpty();
    }

    @Test
    void aRuleIsReadAndWrittenBackTheSame() throws Exception {
        JsonNode golden = example("rule");
        Rule rule = RuleReader.read(golden.get("id").stringValue(), golden);

        assertThat(Json.MAPPER.readTree(Json.MAPPER.writeValueAsBytes(rule))).isEqualTo(golden);
        assertThat(writtenBack(golden, Rule.class)).isEqualTo(golden);
        assertThat(violations("rule", golden)).isEmpty();
        new RecordSchema(false).matches(Rule.class, "rule");
    }

    @Test
    void aTeamTellsOfEveryKindOfFlag() {
        assertThat(example("team-snapshot").get("flags").propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(FlagKind.values()).map(Words::of).toList());
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventIsReadAndWrittenBackTheSame(String type, String schema) throws Exception {
        JsonNode golden = example(exampleOf(type));
        Event event = EventReader.read(golden, Instant.MAX);

        assertThat(event.typeName()).isEqualTo(type);
        assertThat(Json.MAPPER.readTree(EventWriter.write(event))).isEqualTo(golden);
        assertThat(violations(schema, golden)).isEmpty();
    }

    @Test
    void theRatesOfTheExamplesFollowFromTheirCounts() {
        Totals minute = Json.MAPPER
                .treeToValue(example("queue-minute"), QueueMinute.class)
                .totals();
        QueueSnapshot queue = Json.MAPPER.treeToValue(example("queue-snapshot"), QueueSnapshot.class);

        for (Totals totals : List.of(minute, queue.today(), queue.last15m(), queue.last60m())) {
            assertThat(totals)
                    .isEqualTo(Totals.of(
                            totals.counts(), totals.longestWaitMillis(), ServiceLevelFormula.SHORT_ABANDONS_EXCLUDED));
            assertThat(totals.offered())
                    .isEqualTo(totals.answered()
                            + totals.abandoned()
                            + totals.flowedOut()
                            + totals.lost()
                            + totals.waiting());
        }
        assertThat(queue.staffing().available()).isEqualTo(queue.agents().available());
    }

    @Test
    void noExampleAndNoSchemaIsLeftOut() {
        List<String> examples = Stream.of(
                        records().map(record -> (String) record.get()[0]),
                        entries().map(entry -> "directory-" + ((DirectoryKind) entry.get()[0]).word()),
                        Stream.of("rule"),
                        FrameFormsTest.forms().map(form -> (String) form.get()[0]),
                        events().map(event -> exampleOf((String) event.get()[0])))
                .flatMap(names -> names)
                .toList();
        List<String> schemas = Stream.of(
                        records().map(record -> (String) record.get()[1]),
                        entries().map(entry -> "directory-" + ((DirectoryKind) entry.get()[0]).word()),
                        Stream.of("rule"),
                        FrameFormsTest.forms().map(form -> (String) form.get()[1]),
                        events().map(event -> (String) event.get()[1]))
                .flatMap(names -> names)
                .distinct()
                .toList();

        assertThat(ContractFiles.exampleNames()).containsExactlyInAnyOrderElementsOf(examples);
        assertThat(ContractFiles.schemaNames()).containsExactlyInAnyOrderElementsOf(schemas);
    }

    @Test
    void aSchemaFindsWhatIsWrong() {
        JsonNode wrong = Json.MAPPER.readTree("{\"timeReached\": \"yesterday\", \"name\": 7}");

        for (String schema : ContractFiles.schemaNames()) {
            assertThat(violations(schema, wrong)).as(schema).isNotEmpty();
        }
    }

    @Test
    void aRecordThatIsNotThatOfTheSchemaIsFound() {
        assertThatThrownBy(() -> new RecordSchema(true).matches(DeadLetter.class, "heartbeat"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("receivedAt");
        assertThat(schema("totals").get("required")).hasSize(Totals.class.getRecordComponents().length);
    }

    private static <T> JsonNode writtenBack(JsonNode json, Class<T> type) {
        return Json.MAPPER.readTree(Json.MAPPER.writeValueAsBytes(Json.MAPPER.treeToValue(json, type)));
    }

    private static String exampleOf(String type) {
        return type.replace("io.vigie.", "").replace('.', '-');
    }
}
