package io.vigie.jobs.queues;

import static io.vigie.jobs.testkit.Events.millis;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.live.QueueSnapshot;
import io.vigie.jobs.visits.Visit;
import io.vigie.jobs.visits.Visit.Stage;
import io.vigie.jobs.visits.VisitChange;
import java.util.List;
import java.util.Objects;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.api.operators.KeyedProcessOperator;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QueuesFunctionTest {

    private static final long HOUR = 3600;
    private static final Visit WAITING = new Visit("orders", millis(0), false, Stage.WAITING, 0, false, 0);
    private static final Visit ABANDONED = new Visit("orders", millis(0), false, Stage.ABANDONED, 7_000, false, 0);

    private KeyedOneInputStreamOperatorTestHarness<String, VisitChange, QueueUpdate> harness;

    @BeforeEach
    void open() throws Exception {
        harness = harness();
        harness.open();
        harness.setProcessingTime(1000);
    }

    @AfterEach
    void close() throws Exception {
        harness.close();
    }

    @Test
    void theFirstChangeGoesOutAtOnceAndTheLastOfTheNextHundredMilliseconds() throws Exception {
        reach(1);
        change("a", null, WAITING);
        change("b", null, WAITING);
        change("c", null, WAITING);
        assertThat(waiting()).containsExactly(1L);

        harness.setProcessingTime(1099);
        assertThat(waiting()).containsExactly(1L);
        harness.setProcessingTime(1100);
        assertThat(waiting()).containsExactly(1L, 3L);
        harness.setProcessingTime(1200);
        assertThat(waiting()).as("nothing changed").containsExactly(1L, 3L);
        change("a", WAITING, ABANDONED);
        assertThat(waiting()).containsExactly(1L, 3L, 2L);
    }

    @Test
    void nothingIsSaidOfTodayBeforeATimeIsReached() throws Exception {
        change("a", null, WAITING);
        assertThat(waiting()).isEmpty();

        reach(1);
        assertThat(waiting()).containsExactly(1L);
    }

    @Test
    void aWaitOverTheTargetTellsItself() throws Exception {
        reach(1);
        change("a", null, WAITING);
        harness.setProcessingTime(1100);
        reach(20);
        assertThat(snapshots()).hasSize(1);

        reach(21);
        assertThat(snapshots()).hasSize(2);
        assertThat(snapshots().get(1).today().waitingOverTarget()).isEqualTo(1);
    }

    @Test
    void windowsMoveOnByThemselves() throws Exception {
        reach(1);
        change("a", null, ABANDONED);
        harness.setProcessingTime(1100);
        reach(HOUR);
        harness.setProcessingTime(1200);

        QueueSnapshot last = snapshots().get(snapshots().size() - 1);
        assertThat(last.last60m().offered()).isZero();
        assertThat(last.today().offered()).isEqualTo(1);
    }

    @Test
    void aQueueOfWhichNothingIsLeftEndsWithATombstone() throws Exception {
        reach(1);
        change("a", null, WAITING);
        change("a", WAITING, ABANDONED);
        harness.setProcessingTime(1100);
        harness.setProcessingTime(1200);
        reach(76 * HOUR - 1);
        assertThat(harness.numKeyedStateEntries()).isPositive();
        harness.setProcessingTime(1_000_000);

        reach(76 * HOUR);
        harness.setProcessingTime(2_000_000);
        List<QueueUpdate> updates = harness.extractOutputValues();
        assertThat(updates.get(updates.size() - 1)).isEqualTo(new QueueUpdate("orders", null));
        assertThat(harness.numKeyedStateEntries()).isZero();
        assertThat(harness.numEventTimeTimers()).isZero();
        assertThat(harness.numProcessingTimeTimers()).isZero();
    }

    @Test
    void versionsGrowOverARestoreEvenWhereNoCheckpointCameBetween() throws Exception {
        reach(1);
        OperatorSubtaskState saved = harness.snapshot(1, 1);
        change("a", null, WAITING);
        String before = snapshots().get(0).version();
        harness.close();
        harness = harness();
        harness.initializeState(saved);
        harness.open();

        change("a", null, WAITING);
        reach(1);
        assertThat(snapshots().get(0).version()).isGreaterThan(before);
    }

    @Test
    void aRestoredQueueHasItsNumbers() throws Exception {
        reach(1);
        change("a", null, WAITING);
        OperatorSubtaskState saved = harness.snapshot(1, 1);
        harness.close();
        harness = harness();
        harness.initializeState(saved);
        harness.open();
        harness.setProcessingTime(5000);

        change("b", null, WAITING);
        assertThat(waiting()).containsExactly(2L);
    }

    private void change(String visit, @Nullable Visit before, @Nullable Visit after) throws Exception {
        harness.processElement(new StreamRecord<>(new VisitChange("orders", visit, before, after)));
    }

    private void reach(double second) throws Exception {
        harness.processWatermark(new Watermark(millis(second)));
    }

    private List<QueueSnapshot> snapshots() {
        return harness.extractOutputValues().stream()
                .map(update -> Objects.requireNonNull(update.snapshot()))
                .toList();
    }

    private List<Long> waiting() {
        return snapshots().stream().map(QueueSnapshot::waiting).toList();
    }

    private static KeyedOneInputStreamOperatorTestHarness<String, VisitChange, QueueUpdate> harness() throws Exception {
        return new KeyedOneInputStreamOperatorTestHarness<>(
                new KeyedProcessOperator<>(new QueuesFunction(QueueSettings.inZone("UTC"))),
                VisitChange::queue,
                Types.STRING);
    }
}
