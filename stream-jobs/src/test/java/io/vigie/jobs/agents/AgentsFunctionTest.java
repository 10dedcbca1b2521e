package io.vigie.jobs.agents;

import static io.vigie.jobs.agents.Heard.over;
import static io.vigie.jobs.agents.Heard.phone;
import static io.vigie.jobs.agents.Heard.talking;
import static io.vigie.jobs.agents.Heard.wrappingUp;
import static io.vigie.jobs.testkit.Events.millis;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.AgentState;
import io.vigie.contract.event.AgentStateEvent;
import io.vigie.jobs.agents.AgentOfQueue.Doing;
import io.vigie.jobs.heard.ContactChange;
import io.vigie.jobs.heard.MissedOffers;
import io.vigie.jobs.teams.AgentOfMinutes;
import io.vigie.jobs.testkit.TestingOperator;
import java.util.List;
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

    private TestingOperator<AgentInput, AgentOfQueue> agents;

    @BeforeEach
    void open() throws Exception {
        agents = TestingAgents.running();
    }

    @AfterEach
    void close() throws Exception {
        agents.close();
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
        agents.take(heard);
    }

    private void reach(double second) throws Exception {
        agents.reach(millis(second));
    }

    private List<AgentOfQueue> told() {
        return agents.told();
    }

    private static AgentOfQueue of(String queue, @Nullable Doing before, @Nullable Doing after) {
        return new AgentOfQueue(queue, before, after);
    }
}
