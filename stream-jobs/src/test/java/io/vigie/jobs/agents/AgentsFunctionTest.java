package io.vigie.jobs.agents;

import static io.vigie.jobs.agents.Heard.over;
import static io.vigie.jobs.agents.Heard.phone;
import static io.vigie.jobs.agents.Heard.talking;
import static io.vigie.jobs.agents.Heard.wrappingUp;
import static io.vigie.jobs.testkit.Events.at;
import static io.vigie.jobs.testkit.Events.millis;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.AgentState;
import io.vigie.contract.event.AgentStateEvent;
import io.vigie.contract.topic.DeadLetter;
import io.vigie.jobs.agents.AgentOfQueue.Doing;
import io.vigie.jobs.heard.ContactChange;
import io.vigie.jobs.heard.MissedOffers;
import io.vigie.jobs.input.Inbound;
import io.vigie.jobs.teams.AgentOfMinutes;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.runtime.state.KeyGroupRangeAssignment;
import org.apache.flink.streaming.api.operators.KeyedProcessOperator;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.AbstractStreamOperatorTestHarness;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.apache.flink.types.PojoTestUtils;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgentsFunctionTest {

    private static final double HOUR = 3600;

    /** The start is 10:00 in Paris. */
    private static final double MIDNIGHT = 14 * HOUR;

    private static final int KEY_GROUPS = 8;

    private KeyedOneInputStreamOperatorTestHarness<String, AgentInput, AgentOfQueue> harness;

    @BeforeEach
    void open() throws Exception {
        harness = harness(1, 0);
        harness.open();
    }

    @AfterEach
    void close() throws Exception {
        harness.close();
    }

    @Test
    void anAgentGoesFromReadyToTalkingToWrappingUpToReady() throws Exception {
        reach(1);
        take(phone(1, AgentState.READY, "orders"));
        reach(9);
        take(talking("a", "orders", 10));
        reach(29);
        take(wrappingUp("a", "orders", 10, 30));
        reach(30);
        take(over("a", "orders", 10, 30));
        reach(50);
        take(phone(50, AgentState.OFFLINE));

        assertThat(told())
                .containsExactly(
                        of("orders", null, Doing.READY),
                        of("orders", Doing.READY, Doing.TALKING),
                        of("orders", Doing.TALKING, Doing.WRAPPING_UP),
                        of("orders", Doing.WRAPPING_UP, Doing.READY),
                        of("orders", Doing.READY, null));
    }

    @ParameterizedTest
    @CsvSource({"8, 0", "7.999, 1"})
    void whatLiesMoreThanTwoSecondsAheadWaitsForItsTime(double reached, int later) throws Exception {
        reach(reached);
        take(talking("a", "orders", 10));
        assertThat(told()).hasSize(1 - later);

        reach(10);
        assertThat(told()).containsExactly(of("orders", null, Doing.TALKING));
    }

    @Test
    void anAgentWhoChangesQueuesLeavesTheOldOnes() throws Exception {
        reach(1);
        take(phone(1, AgentState.READY, "orders", "billing"));
        take(phone(2, AgentState.READY, "billing", "support"));

        assertThat(told().subList(2, told().size()))
                .containsExactlyInAnyOrder(of("orders", Doing.READY, null), of("support", null, Doing.READY));
    }

    @Test
    void withoutAPhoneAnAgentGoesOfflineAtLocalMidnight() throws Exception {
        reach(1);
        take(over("a", "orders", 10, 30));
        reach(MIDNIGHT - 0.001);
        assertThat(told()).containsExactly(of("orders", null, Doing.READY));

        reach(MIDNIGHT);
        assertThat(told()).containsExactly(of("orders", null, Doing.READY), of("orders", Doing.READY, null));
    }

    @Test
    void aContactThatGoesOnOverMidnightIsOfBothDays() throws Exception {
        reach(MIDNIGHT - 60);
        take(talking("a", "orders", MIDNIGHT - 90));
        reach(MIDNIGHT);
        take(over("a", "orders", MIDNIGHT - 90, MIDNIGHT));
        assertThat(told()).containsExactly(of("orders", null, Doing.TALKING), of("orders", Doing.TALKING, Doing.READY));

        reach(MIDNIGHT + 24 * HOUR);
        assertThat(told()).endsWith(of("orders", Doing.READY, null));
    }

    @Test
    void aContactThatEndsWithItsDayIsNotOfTheNext() throws Exception {
        reach(MIDNIGHT - 1);
        take(over("a", "orders", MIDNIGHT - 90, MIDNIGHT - 0.001));
        reach(MIDNIGHT);

        assertThat(told()).containsExactly(of("orders", null, Doing.READY), of("orders", Doing.READY, null));
    }

    @Test
    void whatIsHeardBeforeAnyTimeIsReachedCountsOnceOneIs() throws Exception {
        take(over("a", "orders", 10, 30));
        assertThat(told()).isEmpty();

        reach(40);
        assertThat(told()).containsExactly(of("orders", null, Doing.READY));
    }

    @Test
    void aPhoneThatIsNotHeardForLongTellsNothingAnyMore() throws Exception {
        reach(1);
        take(phone(1, AgentState.READY, "orders"));
        reach(76 * HOUR + 0.999);
        assertThat(told()).hasSize(1);

        reach(76 * HOUR + 1);
        assertThat(told()).hasSize(2).endsWith(of("orders", Doing.READY, null));
        reach(10 * 24 * HOUR + 1);
        assertThat(harness.numKeyedStateEntries())
                .as("it may still tell of a shift's begin")
                .isEqualTo(2);
        reach(10 * 24 * HOUR + 1.001);
        assertThat(harness.numKeyedStateEntries()).isZero();
        assertThat(harness.numEventTimeTimers()).isZero();
    }

    @Test
    void stateAndTimersAreGone76HoursAfterTheLastContact() throws Exception {
        reach(1);
        take(talking("a", "orders", 10));
        take(over("a", "orders", 10, 30));
        take(over("b", "orders", 40, 60));
        reach(90);
        assertThat(harness.numEventTimeTimers()).as("one timer for an agent").isEqualTo(1);
        reach(76 * HOUR + 59.999);
        assertThat(harness.numKeyedStateEntries()).isEqualTo(2);

        reach(76 * HOUR + 60);
        assertThat(harness.numKeyedStateEntries()).isZero();
        assertThat(harness.numEventTimeTimers()).isZero();
    }

    @Test
    void aContactThatIsTakenBackLeavesNothing() throws Exception {
        reach(10);
        take(talking("a", "orders", 10));
        take(Heard.contact("a", null));

        assertThat(told()).endsWith(of("orders", Doing.TALKING, null));
        assertThat(harness.numKeyedStateEntries()).isZero();
        assertThat(harness.numEventTimeTimers()).isZero();
    }

    @Test
    void aWordOfThePhoneOf8DaysAgoIsStillTakenIn() throws Exception {
        reach(8 * 24 * HOUR);
        take(phone(0, AgentState.READY, "orders"));
        assertThat(deadLetters()).isEmpty();
        assertThat(harness.numKeyedStateEntries()).isEqualTo(2);
    }

    @Test
    void aWordOfThePhoneThatComesTooLateIsADeadLetter() throws Exception {
        reach(8 * 24 * HOUR + 0.001);
        take(phone(0, AgentState.READY, "orders"));

        assertThat(deadLetters()).singleElement().satisfies(letter -> {
            assertThat(letter.code()).isEqualTo("too-late");
            assertThat(letter.topic()).isEqualTo("shifts");
            assertThat(letter.position()).isEqualTo("0-7");
            assertThat(letter.receivedAt()).isEqualTo(at(0));
            assertThat(letter.event()).contains("io.vigie.agent.state", "alva");
        });
        assertThat(told()).isEmpty();
        assertThat(harness.numKeyedStateEntries()).isZero();
        assertThat(harness.numEventTimeTimers()).isZero();
    }

    @Test
    void whatIsKnownGoesOnOverARestoreWithMoreSubtasks() throws Exception {
        reach(1);
        for (int i = 0; i < 20; i++) {
            take(ofAgent("agent-" + i, AgentState.READY, 1));
        }
        OperatorSubtaskState saved = harness.snapshot(1, 1);
        List<AgentOfQueue> all = new ArrayList<>();
        for (int subtask = 0; subtask < 2; subtask++) {
            harness.close();
            harness = harness(2, subtask);
            harness.initializeState(
                    AbstractStreamOperatorTestHarness.repartitionOperatorState(saved, KEY_GROUPS, 1, 2, subtask));
            harness.open();
            assertThat(harness.numKeyedStateEntries()).isBetween(2, 38);
            for (int i = 0; i < 20; i++) {
                String agent = "agent-" + i;
                if (KeyGroupRangeAssignment.assignKeyToParallelOperator(agent, KEY_GROUPS, 2) == subtask) {
                    take(ofAgent(agent, AgentState.READY, 1));
                    take(ofAgent(agent, AgentState.AWAY, 2));
                }
            }
            all.addAll(told());
            reach(11 * 24 * HOUR);
            assertThat(harness.numKeyedStateEntries()).isZero();
            assertThat(harness.numEventTimeTimers()).isZero();
        }
        assertThat(all).hasSize(20).containsOnly(of("orders", Doing.READY, Doing.AWAY));
    }

    @Test
    void theTimeReachedIsKnownBeforeTheFirstWatermarkAfterARestore() throws Exception {
        reach(9 * 24 * HOUR);
        take(phone(9 * 24 * HOUR, AgentState.READY, "orders"));
        OperatorSubtaskState saved = harness.snapshot(1, 1);
        harness.close();
        harness = harness(1, 0);
        harness.initializeState(saved);
        harness.open();

        take(phone(0, AgentState.READY, "orders"));
        assertThat(deadLetters()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                AgentInput.class,
                AgentStateEvent.class,
                ContactChange.class,
                AgentOfQueue.class,
                AgentOfMinutes.class,
                AgentFacts.class,
                AgentTold.class,
                AgentUpdate.class,
                AttendanceDayUpdate.class,
                AgentDescribed.class,
                MissedOffers.class
            })
    void whatFlinkCarriesAndKeepsNeedsNoKryo(Class<?> type) {
        PojoTestUtils.assertSerializedAsPojoWithoutKryo(type);
    }

    private void take(AgentInput heard) throws Exception {
        harness.processElement(new StreamRecord<>(heard));
    }

    private void reach(double second) throws Exception {
        harness.processWatermark(new Watermark(millis(second)));
    }

    private List<AgentOfQueue> told() {
        return harness.extractOutputValues();
    }

    private List<DeadLetter> deadLetters() {
        Queue<StreamRecord<DeadLetter>> letters = harness.getSideOutput(TestingAgents.DEAD);
        return letters == null
                ? List.of()
                : letters.stream().map(StreamRecord::getValue).toList();
    }

    private static AgentOfQueue of(String queue, @Nullable Doing before, @Nullable Doing after) {
        return new AgentOfQueue(queue, before, after);
    }

    private static AgentInput ofAgent(String agent, AgentState state, double second) {
        return AgentInput.of(Inbound.event(
                "0-7",
                at(second),
                new AgentStateEvent(
                        agent + second, "/pbx/1", at(second), null, agent, state, null, List.of("orders"))));
    }

    private static KeyedOneInputStreamOperatorTestHarness<String, AgentInput, AgentOfQueue> harness(
            int subtasks, int subtask) throws Exception {
        return new KeyedOneInputStreamOperatorTestHarness<>(
                new KeyedProcessOperator<>(TestingAgents.function()),
                AgentInput::agent,
                Types.STRING,
                KEY_GROUPS,
                subtasks,
                subtask);
    }
}
