package io.vigie.contract.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.Event;
import io.vigie.contract.event.EventReader;
import io.vigie.contract.event.EventWriter;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.common.config.TopicConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TopicTest {

    private static final String ONE_DAY = "86400000";
    private static final String TWO_DAYS = "172800000";
    private static final String FOURTEEN_DAYS = "1209600000";
    private static final String THIRTY_DAYS = "2592000000";

    @ParameterizedTest
    @EnumSource
    void everyTopicKeepsTheTimeAtWhichTheLogTookARecordIn(Topic topic) {
        assertThat(topic.settings()).containsEntry("message.timestamp.type", "LogAppendTime");
    }

    @ParameterizedTest
    @EnumSource
    void everySettingIsOneThatKafkaKnows(Topic topic) {
        List<String> known = Arrays.stream(TopicConfig.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers())
                        && field.getName().endsWith("_CONFIG"))
                .map(TopicTest::constant)
                .toList();

        assertThat(known).containsAll(topic.settings().keySet());
    }

    @ParameterizedTest
    @EnumSource(names = {"CALLS", "SHIFTS", "SOURCES"})
    void whatComesInIsKeptForThirtyDaysAndMayBeLarge(Topic topic) {
        assertThat(topic.isInput()).isTrue();
        assertThat(topic.partitions(4)).isEqualTo(4);
        assertThat(topic.settings())
                .isEqualTo(Map.of(
                        "message.timestamp.type", "LogAppendTime",
                        "cleanup.policy", "delete",
                        "retention.ms", THIRTY_DAYS,
                        "max.message.bytes", "2097152"));
    }

    @ParameterizedTest
    @EnumSource(names = {"DIRECTORY", "QUEUE_SNAPSHOTS", "SOURCE_SNAPSHOTS"})
    void theLastOfEachKeyIsKeptAndTombstonesForADay(Topic topic) {
        assertThat(topic.isInput()).isFalse();
        assertThat(topic.settings())
                .containsEntry("cleanup.policy", "compact")
                .containsEntry("delete.retention.ms", ONE_DAY)
                .containsEntry("segment.ms", "600000")
                .doesNotContainKey("retention.ms");
    }

    @Test
    void minutesAreReplacedAndKeptForTwoDays() {
        assertThat(Topic.QUEUE_MINUTES.settings())
                .containsEntry("cleanup.policy", "compact,delete")
                .containsEntry("retention.ms", TWO_DAYS)
                .containsEntry("segment.ms", "600000");
    }

    @Test
    void deadLettersAreKeptForFourteenDays() {
        assertThat(Topic.DEAD_LETTERS.settings())
                .containsEntry("cleanup.policy", "delete")
                .containsEntry("retention.ms", FOURTEEN_DAYS);
    }

    @Test
    void onlyWhereOneOrderMattersIsThereOnePartition() {
        assertThat(Arrays.stream(Topic.values()).filter(topic -> topic.partitions(4) == 1))
                .containsExactly(
                        Topic.DIRECTORY,
                        Topic.RULES,
                        Topic.SETTINGS,
                        Topic.ACKNOWLEDGEMENTS,
                        Topic.ALERTS,
                        Topic.SOURCE_SNAPSHOTS,
                        Topic.HEARTBEATS,
                        Topic.DEAD_LETTERS,
                        Topic.DELIVERIES,
                        Topic.AUDIT);
    }

    @Test
    void everyNameIsThereOnce() {
        assertThat(Arrays.stream(Topic.values()).map(Topic::topicName)).doesNotHaveDuplicates();
    }

    static Stream<String> largestBodies() {
        String start = "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"s\",\"subject\":\"s\",\"time\":"
                + "\"2026-11-23T09:27:50Z\",\"type\":\"io.vigie.";
        String restarted = start + "source.restarted\",\"data\":{\"openCalls\":[";
        String state = start + "agent.state\",\"data\":{\"agent\":\"s\",\"state\":\"away\",\"queues\":[";
        return Stream.of(restarted, state)
                .flatMap(head -> Stream.of("\"7\"", "\"é\"", "\"\\\"\"", "\"漢\"")
                        .map(id -> {
                            int room = 1_048_576 - bytes(head).length - bytes("]}}").length;
                            int size = bytes(id + ",").length;
                            String ids = (id + ",").repeat(room / size);
                            return head + ids.substring(0, ids.length() - 1) + "]}}";
                        }));
    }

    /** The door takes bodies of up to 1 MiB; a record has its key, its headers and up to 100 bytes of its batch. */
    @ParameterizedTest
    @MethodSource("largestBodies")
    void theLargestEventOfTheDoorFitsIntoARecord(String body) throws Exception {
        assertThat(bytes(body)).hasSizeBetween(1_048_500, 1_048_576);
        Event event = EventReader.read(bytes(body), Instant.MAX);

        int record = EventWriter.write(event).length + bytes(event.subject()).length;
        assertThat(record).isGreaterThan(1_000_000).isLessThan(Topic.LARGEST_INPUT_BYTES - 100);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String constant(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field.getName(), e);
        }
    }
}
