package io.vigie.jobs.visits;

import static io.vigie.jobs.testkit.Events.inbound;
import static io.vigie.jobs.testkit.Events.millis;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.CallEvent;
import io.vigie.contract.topic.DeadLetter;
import io.vigie.jobs.input.InboundCall;
import io.vigie.jobs.testkit.Events;
import io.vigie.jobs.visits.Visit.Stage;
import java.util.List;
import java.util.Objects;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.api.operators.KeyedProcessOperator;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.apache.flink.util.OutputTag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VisitsFunctionTest {

    private static final long HOUR = 3600;
    private static final Events CALL = Events.of("call-1");
    private static final OutputTag<DeadLetter> DEAD = new OutputTag<>("dead", TypeInformation.of(DeadLetter.class));

    private KeyedOneInputStreamOperatorTestHarness<String, InboundCall, VisitChange> harness;

    @BeforeEach
    void open() throws Exception {
        harness = harness();
        harness.open();
    }

    @AfterEach
    void close() throws Exception {
        harness.close();
    }

    @Test
    void aWaitIsLostWhenItsTimeIsReachedAndFoundAgainByALaterEvent() throws Exception {
        take(CALL.queued(0, "orders"));
        reach(2 * HOUR - 1);
        assertThat(stages()).containsExactly(Stage.WAITING);
        reach(2 * HOUR);
        assertThat(stages()).containsExactly(Stage.WAITING, Stage.LOST);

        take(CALL.answered(30));
        assertThat(stages()).containsExactly(Stage.WAITING, Stage.LOST, Stage.TALKING);
    }

    @Test
    void stateAndTimersAreGoneOnceNoEventCanComeAnyMore() throws Exception {
        take(CALL.queued(0, "orders"));
        take(CALL.answered(10));
        take(CALL.leg(1).queued(20, "billing"));
        assertThat(harness.numKeyedStateEntries()).isEqualTo(1);
        assertThat(harness.numEventTimeTimers()).as("one timer for a call").isEqualTo(1);

        reach(76 * HOUR + 19);
        assertThat(harness.numKeyedStateEntries()).isEqualTo(1);
        reach(76 * HOUR + 20);
        assertThat(harness.numKeyedStateEntries()).isZero();
        assertThat(harness.numEventTimeTimers()).isZero();
    }

    @Test
    void anOrphanEndsAsADeadLetter() throws Exception {
        take(CALL.abandoned(0));
        reach(76 * HOUR);

        assertThat(deadLetters()).extracting(DeadLetter::code).containsExactly("orphan");
        assertThat(harness.numKeyedStateEntries()).isZero();
        assertThat(harness.numEventTimeTimers()).isZero();
    }

    @Test
    void whatComesTooLateEndsAsADeadLetterAndChangesNothing() throws Exception {
        reach(48 * HOUR + 1);
        take(CALL.queued(0, "orders").withCaller("h1:0f1e"));

        assertThat(stages()).isEmpty();
        assertThat(harness.numKeyedStateEntries()).isZero();
        assertThat(deadLetters()).singleElement().satisfies(letter -> {
            assertThat(letter.code()).isEqualTo("too-late");
            assertThat(letter.event()).contains("io.vigie.call.queued").doesNotContain("h1:");
        });
    }

    @Test
    void aRestoredOperatorGoesOnAndTimeDoesNotGoBack() throws Exception {
        take(CALL.queued(0, "orders"));
        reach(2 * HOUR);
        OperatorSubtaskState saved = harness.snapshot(1, 1);
        harness.close();
        harness = harness();
        harness.initializeState(saved);
        harness.open();

        take(CALL.queued(0, "orders"));
        assertThat(stages()).as("a repeat before the first watermark").isEmpty();
        take(Events.of("call-2").queued(0, "orders"));
        assertThat(stages()).as("the time reached is known").containsExactly(Stage.LOST);
    }

    private void take(CallEvent event) throws Exception {
        harness.processElement(new StreamRecord<>(inbound(event)));
    }

    private void reach(double second) throws Exception {
        harness.processWatermark(new Watermark(millis(second)));
    }

    private List<Stage> stages() {
        return harness.extractOutputValues().stream()
                .map(change -> Objects.requireNonNull(change.after()).stage())
                .toList();
    }

    private List<DeadLetter> deadLetters() {
        return harness.getSideOutput(DEAD).stream().map(StreamRecord::getValue).toList();
    }

    private static KeyedOneInputStreamOperatorTestHarness<String, InboundCall, VisitChange> harness() throws Exception {
        return new KeyedOneInputStreamOperatorTestHarness<>(
                new KeyedProcessOperator<>(new VisitsFunction(DEAD)),
                inbound -> Objects.requireNonNull(inbound.event()).call(),
                Types.STRING);
    }
}
