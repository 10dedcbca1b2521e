package io.vigie.jobs.visits;

import static io.vigie.jobs.testkit.Events.inbound;
import static io.vigie.jobs.testkit.Events.millis;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.CallEvent;
import io.vigie.contract.topic.DeadLetter;
import io.vigie.jobs.directory.Terms;
import io.vigie.jobs.directory.TermsChanges;
import io.vigie.jobs.heard.ContactChange;
import io.vigie.jobs.heard.MissedOffers;
import io.vigie.jobs.input.Inbound;
import io.vigie.jobs.repeats.CallerVisit;
import io.vigie.jobs.testkit.Events;
import io.vigie.jobs.visits.Visit.Stage;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.runtime.state.heap.HeapKeyedStateBackend;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.co.CoBroadcastWithKeyedOperator;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.KeyedBroadcastOperatorTestHarness;
import org.apache.flink.util.OutputTag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VisitsFunctionTest {

    private static final long HOUR = 3600;
    private static final Events CALL = Events.of("call-1");
    private static final Terms UNDESCRIBED = new Terms("in-house", 20_000, 5_000);
    private static final Terms AT_FIRST = new Terms("shop", 10_000, 5_000);
    private static final OutputTag<MissedOffers> MISSES =
            new OutputTag<>("misses", TypeInformation.of(MissedOffers.class));
    private static final OutputTag<ContactChange> CONTACTS =
            new OutputTag<>("contacts", TypeInformation.of(ContactChange.class));
    private static final OutputTag<CallerVisit> CALLERS =
            new OutputTag<>("callers", TypeInformation.of(CallerVisit.class));
    private static final OutputTag<DeadLetter> DEAD = new OutputTag<>("dead", TypeInformation.of(DeadLetter.class));

    private KeyedBroadcastOperatorTestHarness<String, Inbound, VisitsControl, VisitChange> harness;

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
        assertThat(keptCalls()).isEqualTo(1);
        assertThat(harness.numEventTimeTimers()).as("one timer for a call").isEqualTo(1);

        reach(76 * HOUR + 19);
        assertThat(keptCalls()).isEqualTo(1);
        reach(76 * HOUR + 20);
        assertThat(keptCalls()).isZero();
        assertThat(harness.numEventTimeTimers()).isZero();
    }

    @Test
    void anOrphanEndsAsADeadLetter() throws Exception {
        take(CALL.abandoned(0));
        reach(76 * HOUR);

        assertThat(deadLetters()).extracting(DeadLetter::code).containsExactly("orphan");
        assertThat(keptCalls()).isZero();
        assertThat(harness.numEventTimeTimers()).isZero();
    }

    @Test
    void whatComesTooLateEndsAsADeadLetterAndChangesNothing() throws Exception {
        reach(48 * HOUR + 1);
        take(CALL.queued(0, "orders").withCaller("h1:0f1e"));

        assertThat(stages()).isEmpty();
        assertThat(keptCalls()).isZero();
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

    @Test
    void aRestartThatLeavesACallOutLosesItUntilItIsHeardOf() throws Exception {
        take(CALL.queued(0, "orders"));
        take(Events.of("call-2").queued(0, "orders"));
        tell(VisitsControl.of(restart(10, true)));
        assertThat(stages()).containsExactly(Stage.WAITING, Stage.WAITING, Stage.LOST);

        take(Events.of("call-3").queued(9, "orders"));
        assertThat(stages()).as("a call from before that comes after").endsWith(Stage.LOST);
        take(CALL.answered(11));
        assertThat(stages()).as("heard of").endsWith(Stage.TALKING);
        tell(VisitsControl.of(restart(10, false)));
        take(Events.of("call-4").queued(9, "orders"));
        assertThat(stages()).as("the restart is forgotten").endsWith(Stage.WAITING);
    }

    @Test
    void changedTermsHoldForVisitsQueuedFromThenOnEvenIfTheyCameFirst() throws Exception {
        take(CALL.queued(9.999, "orders"));
        take(Events.of("call-2").queued(10, "orders"));
        Terms changed = new Terms("bank", 30_000, 0);
        tell(VisitsControl.of(new TermsChanges(List.of(new TermsChanges.TermsChange("orders", millis(10), changed)))));
        take(Events.of("call-3").queued(10.001, "orders"));
        take(Events.of("call-4").queued(9.999, "orders"));
        take(Events.of("call-5").queued(20, "other"));

        assertThat(harness.extractOutputValues())
                .extracting(change -> Objects.requireNonNull(change.after()).terms())
                .containsExactly(AT_FIRST, AT_FIRST, changed, changed, AT_FIRST, UNDESCRIBED);
    }

    @Test
    void circumstancesAreKnownAfterARestoreAndWhatIsDescribedByThenIsNot() throws Exception {
        Terms changed = new Terms("bank", 30_000, 0);
        tell(VisitsControl.of(new TermsChanges(List.of(new TermsChanges.TermsChange("orders", millis(10), changed)))));
        tell(VisitsControl.of(restart(30, true)));
        OperatorSubtaskState saved = harness.snapshot(1, 1);
        harness.close();
        harness = harness(Map.of("orders", new Terms("another", 1, 1)));
        harness.initializeState(saved);
        harness.open();
        take(CALL.queued(5, "orders"));
        take(Events.of("call-2").queued(40, "orders"));

        assertThat(harness.extractOutputValues())
                .extracting(change -> Objects.requireNonNull(change.after()).terms())
                .containsExactly(AT_FIRST, changed);
        assertThat(stages()).containsExactly(Stage.LOST, Stage.WAITING);
    }

    @Test
    void aLateEventIsToldAsSuch() throws Exception {
        reach(100);
        take(CALL.queued(40, "orders"));
        take(CALL.answered(39.999));
        reach(10 * HOUR);

        assertThat(harness.extractOutputValues())
                .extracting(VisitChange::lateEventAt)
                .containsExactly(VisitChange.IN_TIME, millis(39.999), VisitChange.IN_TIME);
    }

    private void take(CallEvent event) throws Exception {
        harness.processElement(new StreamRecord<>(inbound(event)));
    }

    private void tell(VisitsControl control) throws Exception {
        harness.processBroadcastElement(new StreamRecord<>(control));
    }

    private void reach(double second) throws Exception {
        harness.processWatermark(new Watermark(millis(second)));
        harness.processBroadcastWatermark(new Watermark(millis(second)));
    }

    @Test
    void whoMissesACallIsToldAllMissesOfTheVisitOnceHoweverTheyCome() throws Exception {
        take(CALL.missed(7));
        take(CALL.queued(0, "orders"));
        take(CALL.missed(5));
        take(CALL.missed(7));
        take(CALL.answered(9));

        assertThat(harness.getSideOutput(MISSES))
                .extracting(StreamRecord::getValue)
                .containsExactly(
                        new MissedOffers("agent-1", "0/call-1", List.of(millis(7))),
                        new MissedOffers("agent-1", "0/call-1", List.of(millis(5), millis(7))));
    }

    private static RestartNote restart(double second, boolean matters) {
        return new RestartNote("/test", Restart.of(millis(second), "restart-1", List.of("call-2")), matters);
    }

    private int keptCalls() {
        AbstractStreamOperator<?> operator = (AbstractStreamOperator<?>) harness.getOperator();
        return ((HeapKeyedStateBackend<?>) operator.getKeyedStateBackend()).numKeyValueStateEntries();
    }

    private List<Stage> stages() {
        return harness.extractOutputValues().stream()
                .map(change -> Objects.requireNonNull(change.after()).stage())
                .toList();
    }

    private List<DeadLetter> deadLetters() {
        return harness.getSideOutput(DEAD).stream().map(StreamRecord::getValue).toList();
    }

    private static KeyedBroadcastOperatorTestHarness<String, Inbound, VisitsControl, VisitChange> harness()
            throws Exception {
        return harness(Map.of("orders", AT_FIRST));
    }

    private static KeyedBroadcastOperatorTestHarness<String, Inbound, VisitsControl, VisitChange> harness(
            Map<String, Terms> atFirst) throws Exception {
        KeyedBroadcastOperatorTestHarness<String, Inbound, VisitsControl, VisitChange> harness =
                new KeyedBroadcastOperatorTestHarness<>(
                        new CoBroadcastWithKeyedOperator<>(
                                new VisitsFunction(atFirst, UNDESCRIBED, CONTACTS, MISSES, CALLERS, DEAD),
                                List.of(VisitsFunction.TERMS, VisitsFunction.RESTARTS)),
                        inbound -> Objects.requireNonNull(inbound.call()).call(),
                        Types.STRING,
                        1,
                        1,
                        0);
        return harness;
    }
}
