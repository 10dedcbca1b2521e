package io.vigie.jobs.visits;

import static io.vigie.jobs.testkit.Events.millis;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.SourceEvent;
import io.vigie.contract.event.SourceEventType;
import io.vigie.jobs.testkit.Events;
import java.util.List;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.operators.KeyedProcessOperator;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RestartsFunctionTest {

    private static final long KEPT_SECONDS = 76 * 3600;

    private KeyedOneInputStreamOperatorTestHarness<String, SourceEvent, RestartNote> harness;

    @BeforeEach
    void open() throws Exception {
        harness = new KeyedOneInputStreamOperatorTestHarness<>(
                new KeyedProcessOperator<>(new RestartsFunction()), SourceEvent::source, Types.STRING);
        harness.open();
    }

    @AfterEach
    void close() throws Exception {
        harness.close();
    }

    @Test
    void aRestartMattersUntilNoVisitFromBeforeItIsKept() throws Exception {
        restart(10, List.of("call-2", "call-1", "call-2"));
        Restart told = new Restart(millis(10), "restart-10.0", List.of("call-1", "call-2"));
        assertThat(harness.extractOutputValues()).containsExactly(new RestartNote("/test", told, true));

        reach(KEPT_SECONDS + 9.999);
        assertThat(harness.extractOutputValues()).hasSize(1);
        reach(KEPT_SECONDS + 10);
        assertThat(harness.extractOutputValues()).last().isEqualTo(new RestartNote("/test", told, false));
        assertThat(harness.numKeyedStateEntries()).isZero();
        assertThat(harness.numEventTimeTimers()).isZero();
    }

    @Test
    void eachOfSeveralRestartsEndsByItself() throws Exception {
        restart(20, List.of());
        restart(10, List.of());
        restart(10, List.of());
        reach(KEPT_SECONDS + 10);

        assertThat(harness.extractOutputValues())
                .filteredOn(note -> !note.matters())
                .extracting(note -> note.restart().at())
                .containsExactly(millis(10));
        assertThat(harness.numKeyedStateEntries()).isEqualTo(1);
    }

    @Test
    void aRestartThatSaysNothingOfOpenCallsChangesNothing() throws Exception {
        restart(10, null);

        assertThat(harness.extractOutputValues()).isEmpty();
        assertThat(harness.numKeyedStateEntries()).isZero();
    }

    private void restart(double second, @Nullable List<String> openCalls) throws Exception {
        harness.processElement(new StreamRecord<>(new SourceEvent(
                "restart-" + second, "/test", SourceEventType.RESTARTED, Events.at(second), null, openCalls)));
    }

    private void reach(double second) throws Exception {
        harness.processWatermark(new Watermark(millis(second)));
    }
}
