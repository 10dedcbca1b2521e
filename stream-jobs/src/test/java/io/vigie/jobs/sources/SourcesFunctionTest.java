package io.vigie.jobs.sources;

import static io.vigie.jobs.testkit.Events.at;
import static io.vigie.jobs.testkit.Events.millis;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.live.SourceSnapshot;
import io.vigie.jobs.sources.SourceSeen.QueueSeen;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.api.operators.KeyedProcessOperator;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.AbstractStreamOperatorTestHarness;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.apache.flink.types.PojoTestUtils;
import org.apache.flink.util.OutputTag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesFunctionTest {

    private static final double DAY = 24 * 3600;
    private static final int KEY_GROUPS = 8;
    private static final String PBX = "/pbx/1";
    private static final OutputTag<SourceOfQueue> QUEUES =
            new OutputTag<>("queues", TypeInformation.of(SourceOfQueue.class));

    private KeyedOneInputStreamOperatorTestHarness<String, SourceSeen, SourceUpdate> harness;

    @BeforeEach
    void open() throws Exception {
        start(Set.of());
    }

    @AfterEach
    void close() throws Exception {
        harness.close();
    }

    @Test
    void aSourceWithHeartbeatsIsSilent30SecondsAfterItsLastEvent() throws Exception {
        reach(1);
        take(heartbeat(10));
        take(call(12.345, "orders"));
        reach(42.344);
        assertThat(toldOf("orders")).isEqualTo(List.of(speaks("orders")));

        reach(42.345);
        assertThat(toldOf("orders")).containsExactly(speaks("orders"), silent("orders", 12.345));
        harness.setProcessingTime(9_000);
        assertThat(last().silentSince()).isEqualTo(at(12.345));
        assertThat(last().lastEventAt()).isEqualTo(at(12));
        assertThat(last().asOf()).isEqualTo(at(42.345));
    }

    @Test
    void aSourceThatNobodyExpectsIsNeverSilent() throws Exception {
        reach(1);
        take(call(10, "orders"));
        reach(DAY);

        assertThat(toldOf("orders")).containsExactly(speaks("orders"));
        assertThat(last().expected()).isFalse();
        assertThat(last().silentSince()).isNull();
    }

    @Test
    void aSilentSourceThatSpeaksAgainSaysSoAtOnce() throws Exception {
        reach(1);
        take(heartbeat(10));
        take(call(10, "orders"));
        reach(60);
        take(heartbeat(61));

        assertThat(toldOf("orders")).containsExactly(speaks("orders"), silent("orders", 10), speaks("orders"));
        harness.setProcessingTime(9_000);
        assertThat(last().silentSince()).isNull();
        reach(90.999);
        assertThat(toldOf("orders")).hasSize(3);
        reach(91);
        assertThat(toldOf("orders")).hasSize(4).endsWith(silent("orders", 61));
    }

    @Test
    void aLateEventOfASilentSourceTellsSinceWhenItReallyIs() throws Exception {
        reach(1);
        take(heartbeat(10));
        take(call(10, "orders"));
        reach(60);
        take(heartbeat(20));

        assertThat(toldOf("orders")).endsWith(silent("orders", 10), silent("orders", 20));
    }

    @Test
    void aQueueThatComesToASilentSourceIsToldOfItsSilence() throws Exception {
        reach(1);
        take(heartbeat(10));
        reach(60);
        take(call(5, "orders"));

        assertThat(toldOf("orders")).containsExactly(silent("orders", 10));
    }

    @Test
    void aQueueBelongsToASourceFor7DaysAfterItsLastCall() throws Exception {
        reach(1);
        take(call(10, "orders", "billing"));
        take(call(40, "orders"));
        assertThat(toldOf("orders")).as("once").containsExactly(speaks("orders"));
        reach(7 * DAY + 9.999);
        assertThat(toldOf("billing")).containsExactly(speaks("billing"));

        reach(7 * DAY + 10);
        assertThat(toldOf("billing")).containsExactly(speaks("billing"), left("billing"));
        harness.setProcessingTime(9_000);
        assertThat(last().queues()).containsExactly("orders");
        reach(7 * DAY + 40);
        assertThat(toldOf("orders")).containsExactly(speaks("orders"), left("orders"));
        take(call(7 * DAY + 41, "orders"));
        assertThat(toldOf("orders")).endsWith(left("orders"), speaks("orders"));
    }

    @Test
    void aCallOf7DaysAgoMakesNoQueueBelong() throws Exception {
        reach(7 * DAY + 10);
        take(call(10, "orders"));
        assertThat(toldOf("orders")).isEmpty();

        take(call(10.001, "orders"));
        assertThat(toldOf("orders")).containsExactly(speaks("orders"));
    }

    @Test
    void anExpectedSourceThatWasNeverHeardIsSilentSinceTheFirstTimeReached() throws Exception {
        start(Set.of(PBX));
        take(nothing());
        assertThat(harness.extractOutputValues()).as("no time is reached yet").isEmpty();

        reach(7);
        SourceSnapshot snapshot = last();
        assertThat(snapshot.expected()).isTrue();
        assertThat(snapshot.lastEventAt()).isNull();
        assertThat(snapshot.silentSince()).isEqualTo(at(7));
        assertThat(snapshot.restartedAt()).isNull();
        assertThat(snapshot.queues()).isEmpty();
        reach(50);
        take(call(45, "orders"));
        harness.setProcessingTime(9_000);
        assertThat(last().silentSince()).isNull();
        assertThat(toldOf("orders")).containsExactly(speaks("orders"));
        reach(75);
        assertThat(toldOf("orders")).endsWith(silent("orders", 45));
    }

    @Test
    void aChangeGoesOutAtOnceAndThenTheLastOfEachSecond() throws Exception {
        reach(1);
        take(heartbeat(2));
        take(heartbeat(3));
        take(heartbeat(4));
        assertThat(heard()).containsExactly(2L);
        harness.setProcessingTime(1_999);
        assertThat(heard()).containsExactly(2L);
        harness.setProcessingTime(2_000);
        assertThat(heard()).containsExactly(2L, 4L);

        take(heartbeat(4.9));
        harness.setProcessingTime(9_000);
        assertThat(heard()).as("within the same second").containsExactly(2L, 4L);
        take(heartbeat(5));
        assertThat(heard()).containsExactly(2L, 4L, 5L);
        assertThat(snapshots()).extracting(SourceSnapshot::version).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aRestartIsShown() throws Exception {
        reach(1);
        take(new SourceSeen(PBX, millis(10), false, millis(9), List.of()));
        take(new SourceSeen(PBX, millis(20), false, millis(5), List.of()));
        harness.setProcessingTime(9_000);

        assertThat(last().restartedAt()).isEqualTo(at(9));
    }

    @Test
    void aSourceEndsWithATombstone8DaysAfterItsLastEvent() throws Exception {
        reach(1);
        take(heartbeat(10));
        take(call(9, "orders"));
        harness.setProcessingTime(9_000);
        reach(8 * DAY + 9.999);
        harness.setProcessingTime(20_000);
        harness.setProcessingTime(30_000);
        assertThat(harness.numKeyedStateEntries()).isPositive();

        reach(8 * DAY + 10);
        assertThat(updates().get(updates().size() - 1)).isEqualTo(new SourceUpdate(PBX, null));
        assertThat(toldOf("orders")).endsWith(left("orders"));
        assertThat(harness.numKeyedStateEntries()).isZero();
        assertThat(harness.numEventTimeTimers()).isZero();
        assertThat(harness.numProcessingTimeTimers()).isZero();
    }

    @Test
    void whatBelongsToASourceAtItsEndIsToldBeforeTheTombstone() throws Exception {
        reach(1);
        // A queue of which later calls were seen than of the source as a whole: nothing may stay behind.
        take(new SourceSeen(PBX, millis(10), false, SourceSeen.NEVER, List.of(queue("orders", 3 * DAY))));
        reach(8 * DAY + 10);

        assertThat(toldOf("orders")).containsExactly(speaks("orders"), left("orders"));
        assertThat(harness.numKeyedStateEntries()).isZero();
        assertThat(harness.numEventTimeTimers()).isZero();
    }

    @Test
    void anExpectedSourceStaysUntilAStartThatDoesNotExpectIt() throws Exception {
        start(Set.of(PBX));
        take(nothing());
        take(call(10, "orders"));
        reach(20 * DAY);
        assertThat(last().silentSince()).isEqualTo(at(10));
        harness.setProcessingTime(20_000);
        assertThat(harness.numEventTimeTimers()).isEqualTo(1);

        restart(Set.of(), harness.snapshot(1, 1));
        reach(20 * DAY + 3600);
        assertThat(updates()).endsWith(new SourceUpdate(PBX, null));
        assertThat(harness.numKeyedStateEntries()).isZero();
        assertThat(harness.numEventTimeTimers()).isZero();
    }

    @Test
    void aSourceThatIsExpectedNoLongerIsNoLongerSilent() throws Exception {
        start(Set.of(PBX));
        take(call(10, "orders"));
        reach(60);
        assertThat(toldOf("orders")).endsWith(silent("orders", 10));

        restart(Set.of(), harness.snapshot(1, 1));
        reach(60 + 3600);
        assertThat(toldOf("orders")).containsExactly(speaks("orders"));
        assertThat(last().expected()).isFalse();
    }

    @Test
    void aRestoreWithMoreSubtasksForgetsNothing() throws Exception {
        reach(1);
        for (int i = 0; i < 20; i++) {
            take(new SourceSeen("/pbx/" + i, millis(10), true, SourceSeen.NEVER, List.of(queue("orders-" + i, 10))));
        }
        String before = last().version();
        OperatorSubtaskState saved = harness.snapshot(1, 1);
        List<SourceOfQueue> told = new ArrayList<>();
        for (int subtask = 0; subtask < 2; subtask++) {
            harness.close();
            harness = harness(Set.of(), 2, subtask);
            harness.initializeState(
                    AbstractStreamOperatorTestHarness.repartitionOperatorState(saved, KEY_GROUPS, 1, 2, subtask));
            harness.open();
            harness.setProcessingTime(9_000);
            assertThat(harness.numKeyedStateEntries()).isBetween(1, 39);
            reach(40);
            told.addAll(told());
            assertThat(last().version()).isGreaterThan(before);
            reach(9 * DAY);
            assertThat(harness.numKeyedStateEntries()).isZero();
            assertThat(harness.numEventTimeTimers()).isZero();
        }
        assertThat(told).hasSize(20).allMatch(each -> each.silentSince() == millis(10));
    }

    @ParameterizedTest
    @ValueSource(classes = {SourceSeen.class, SourceOfQueue.class, SourceUpdate.class, SourceState.class})
    void whatFlinkCarriesAndKeepsNeedsNoKryo(Class<?> type) {
        PojoTestUtils.assertSerializedAsPojoWithoutKryo(type);
    }

    private void start(Set<String> expected) throws Exception {
        if (harness != null) {
            harness.close();
        }
        harness = harness(expected, 1, 0);
        harness.open();
        harness.setProcessingTime(1_000);
    }

    private void restart(Set<String> expected, OperatorSubtaskState saved) throws Exception {
        harness.close();
        harness = harness(expected, 1, 0);
        harness.initializeState(saved);
        harness.open();
        harness.setProcessingTime(30_000);
    }

    private void take(SourceSeen seen) throws Exception {
        harness.processElement(new StreamRecord<>(seen));
    }

    private void reach(double second) throws Exception {
        harness.processWatermark(new Watermark(millis(second)));
    }

    private List<SourceUpdate> updates() {
        return harness.extractOutputValues();
    }

    private List<SourceSnapshot> snapshots() {
        return updates().stream()
                .map(update -> Objects.requireNonNull(update.snapshot()))
                .toList();
    }

    private SourceSnapshot last() {
        return snapshots().get(snapshots().size() - 1);
    }

    /** When the source was last heard, in seconds, as the snapshots say. */
    private List<Long> heard() {
        return snapshots().stream()
                .map(snapshot ->
                        Objects.requireNonNull(snapshot.lastEventAt()).getEpochSecond() - at(0).getEpochSecond())
                .toList();
    }

    private List<SourceOfQueue> told() {
        Queue<StreamRecord<SourceOfQueue>> told = harness.getSideOutput(QUEUES);
        return told == null
                ? List.of()
                : told.stream().map(StreamRecord::getValue).toList();
    }

    private List<SourceOfQueue> toldOf(String queue) {
        return told().stream().filter(each -> each.queue().equals(queue)).toList();
    }

    private static SourceSeen nothing() {
        return new SourceSeen(PBX, SourceSeen.NEVER, false, SourceSeen.NEVER, List.of());
    }

    private static SourceSeen heartbeat(double second) {
        return new SourceSeen(PBX, millis(second), true, SourceSeen.NEVER, List.of());
    }

    private static SourceSeen call(double second, String... queues) {
        return new SourceSeen(
                PBX,
                millis(second),
                false,
                SourceSeen.NEVER,
                Stream.of(queues).map(queue -> queue(queue, second)).toList());
    }

    private static QueueSeen queue(String queue, double second) {
        return new QueueSeen(queue, millis(second));
    }

    private static SourceOfQueue speaks(String queue) {
        return new SourceOfQueue(queue, PBX, true, SourceOfQueue.SPEAKS);
    }

    private static SourceOfQueue silent(String queue, double since) {
        return new SourceOfQueue(queue, PBX, true, millis(since));
    }

    private static SourceOfQueue left(String queue) {
        return new SourceOfQueue(queue, PBX, false, SourceOfQueue.SPEAKS);
    }

    private static KeyedOneInputStreamOperatorTestHarness<String, SourceSeen, SourceUpdate> harness(
            Set<String> expected, int subtasks, int subtask) throws Exception {
        return new KeyedOneInputStreamOperatorTestHarness<>(
                new KeyedProcessOperator<>(new SourcesFunction(expected, QUEUES)),
                SourceSeen::source,
                Types.STRING,
                KEY_GROUPS,
                subtasks,
                subtask);
    }
}
