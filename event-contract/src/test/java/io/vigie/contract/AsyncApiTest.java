package io.vigie.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.directory.DirectoryKind;
import io.vigie.contract.json.Json;
import io.vigie.contract.live.AttendanceDay;
import io.vigie.contract.live.QueueMinute;
import io.vigie.contract.live.TeamMinute;
import io.vigie.contract.topic.Tick;
import io.vigie.contract.topic.Topic;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The AsyncAPI documents say of the topics what the code makes of them, and of the stream which frames there are. */
class AsyncApiTest {

    private static final JsonNode DOCUMENT = new YAMLMapper().readTree(ContractFiles.bytes("asyncapi.yaml"));
    private static final Set<Topic> FROM_PEOPLE = Set.of(Topic.DIRECTORY, Topic.RULES, Topic.ACKNOWLEDGEMENTS);
    private static final String SCHEMA_FOLDER = "schema/";
    private static final String SCHEMA_END = ".schema.json";

    @Test
    void everyTopicIsAChannelAndThereIsNoOther() {
        assertThat(DOCUMENT.get("asyncapi").stringValue()).isEqualTo("3.0.0");
        assertThat(DOCUMENT.get("channels").propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Topic.values()).map(Topic::topicName).toList());
    }

    @ParameterizedTest
    @EnumSource
    void aChannelHasTheSettingsOfItsTopic(Topic topic) {
        JsonNode channel = channel(topic);
        JsonNode kafka = resolve(channel.get("bindings")).get("kafka");
        Map<String, String> settings = kafka.get("topicConfiguration")
                .propertyStream()
                .collect(Collectors.toMap(Map.Entry::getKey, setting -> text(setting.getValue())));

        assertThat(channel.get("address").stringValue()).isEqualTo(topic.topicName());
        assertThat(new TreeMap<>(settings)).isEqualTo(topic.settings());
        assertThat(kafka.path("partitions").asInt(4)).isEqualTo(topic.partitions(4));
    }

    @ParameterizedTest
    @EnumSource
    void aChannelIsWrittenToFromTheRightSide(Topic topic) {
        boolean comesIn = topic.isInput() || FROM_PEOPLE.contains(topic);
        List<JsonNode> operations = DOCUMENT.get("operations")
                .valueStream()
                .filter(operation -> resolve(operation.get("channel")).equals(channel(topic)))
                .toList();

        assertThat(operations)
                .singleElement()
                .extracting(operation -> operation.get("action").stringValue())
                .isEqualTo(comesIn ? "receive" : "send");
    }

    @ParameterizedTest
    @EnumSource
    void ticksAreToldOfWhereTheyAreWritten(Topic topic) {
        assertThat(channel(topic).get("messages").has("tick")).isEqualTo(topic.isInput());
    }

    @Test
    void aTickIsAsItIsWritten() {
        var record = new Tick(Instant.EPOCH).record(Topic.CALLS, 0);
        JsonNode tick = DOCUMENT.at("/components/messages/tick");

        assertThat(Arrays.stream(record.headers().toArray()).map(Header::key))
                .containsExactlyElementsOf(tick.at("/headers/properties").propertyNames());
        assertThat(record.value()).isNull();
        assertThat(tick.at("/payload/type").stringValue()).isEqualTo("null");
    }

    @ParameterizedTest
    @CsvSource({"asyncapi.yaml, 30", "asyncapi-stream.yaml, 15"})
    void everyReferenceLeadsSomewhere(String file, int atLeast) {
        JsonNode document = new YAMLMapper().readTree(ContractFiles.bytes(file));
        List<String> references = document.findValuesAsString("$ref");

        assertThat(references).hasSizeGreaterThan(atLeast);
        for (String reference : references) {
            JsonNode found = reference.startsWith("#")
                    ? document.at(reference.substring(1))
                    : Json.MAPPER.readTree(ContractFiles.bytes(reference));
            assertThat(found.isObject()).as(reference).isTrue();
        }
    }

    @Test
    void everyMessageIsOfAChannel() {
        List<JsonNode> used = DOCUMENT.get("channels")
                .valueStream()
                .flatMap(channel -> channel.get("messages").valueStream())
                .map(AsyncApiTest::resolve)
                .toList();

        assertThat(used)
                .containsAll(DOCUMENT.at("/components/messages").valueStream().toList());
    }

    @Test
    void theSchemasAreThoseOfTheMessagesAndOfNothingElseOnKafka() {
        List<String> named = DOCUMENT.at("/components/messages")
                .valueStream()
                .map(message -> message.get("payload"))
                .filter(payload -> payload.has("$ref"))
                .map(payload -> payload.get("$ref")
                        .stringValue()
                        .replace(SCHEMA_FOLDER, "")
                        .replace(SCHEMA_END, ""))
                .toList();
        // Frames go to browsers, and totals are within snapshots.
        List<String> onKafka = ContractFiles.schemaNames().stream()
                .filter(name -> !name.startsWith("frame-") && !name.equals("totals"))
                .toList();

        assertThat(named).containsExactlyInAnyOrderElementsOf(onKafka);
    }

    @Test
    void everyFrameIsAMessageOfTheStreamUnderTheNameOfItsEvent() {
        JsonNode stream = new YAMLMapper().readTree(ContractFiles.bytes("asyncapi-stream.yaml"));
        JsonNode messages = stream.at("/components/messages");
        // Queues and teams are parts of frames.
        List<String> frames = ContractFiles.schemaNames().stream()
                .filter(name -> name.startsWith("frame-")
                        && !Set.of("frame-queue", "frame-team").contains(name))
                .map(name -> name.replace("frame-", ""))
                .toList();

        assertThat(messages.propertyNames()).containsExactlyInAnyOrderElementsOf(frames);
        assertThat(stream.at("/channels/stream/messages").propertyNames()).containsExactlyInAnyOrderElementsOf(frames);
        for (String frame : frames) {
            assertThat(messages.get(frame).get("name").stringValue()).isEqualTo(frame);
            assertThat(messages.get(frame).at("/payload/$ref").stringValue())
                    .isEqualTo(SCHEMA_FOLDER + "frame-" + frame + SCHEMA_END);
        }
    }

    @ParameterizedTest
    @EnumSource
    void keysOfTheDirectoryAreAsItsEntriesMakeThem(DirectoryKind kind) {
        String pattern = key(kind.word()).get("pattern").stringValue();

        assertThat(kind.word() + "/a/b").matches(pattern);
        assertThat(kind.word() + "/").doesNotMatch(pattern);
        assertThat("x" + kind.word() + "/a").doesNotMatch(pattern);
    }

    @Test
    void keysOfMinutesAreAsTheyAreMade() {
        QueueMinute minute = Json.MAPPER.treeToValue(ContractFiles.example("queue-minute"), QueueMinute.class);

        assertThat(minute.key())
                .isEqualTo("orders/29923767")
                .matches(key("queueMinute").get("pattern").stringValue());
    }

    @Test
    void keysOfTeamsAndOfDaysAreAsTheyAreMade() {
        TeamMinute minute = Json.MAPPER.treeToValue(ContractFiles.example("team-minute"), TeamMinute.class);
        AttendanceDay day = Json.MAPPER.treeToValue(ContractFiles.example("attendance-day"), AttendanceDay.class);

        assertThat(minute.key())
                .isEqualTo("north/2026-11-23T09:29:00Z")
                .matches(key("teamMinute").get("pattern").stringValue());
        assertThat(day.key())
                .isEqualTo("agent-12/2026-11-23")
                .matches(key("attendanceDay").get("pattern").stringValue());
    }

    private static JsonNode channel(Topic topic) {
        return DOCUMENT.get("channels").get(topic.topicName());
    }

    private static JsonNode key(String message) {
        return DOCUMENT.at("/components/messages/" + message + "/bindings/kafka/key");
    }

    private static JsonNode resolve(JsonNode reference) {
        return reference.has("$ref")
                ? DOCUMENT.at(reference.get("$ref").stringValue().substring(1))
                : reference;
    }

    private static String text(JsonNode value) {
        return value.isArray()
                ? value.valueStream().map(JsonNode::stringValue).collect(Collectors.joining(","))
                : value.asString();
    }
}
