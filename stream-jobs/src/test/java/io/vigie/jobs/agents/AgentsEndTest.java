package io.vigie.jobs.agents;

import static io.vigie.jobs.agents.Heard.over;
import static io.vigie.jobs.agents.Heard.phone;
import static io.vigie.jobs.agents.Heard.talking;
import static io.vigie.jobs.testkit.Events.at;
import static io.vigie.jobs.testkit.Events.millis;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.AgentState;
import io.vigie.contract.event.AgentStateEvent;
import io.vigie.contract.topic.DeadLetter;
import io.vigie.jobs.agents.AgentOfQueue.Doing;
import io.vigie.jobs.input.Inbound;
import io.vigie.jobs.testkit.TestingOperator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept of agents, for how long, and over a restore. */
class AgentsEndTest {

    private static final double HOUR = 3600;

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
    void aPhoneThatIsNotHeardForLongTellsNothingAnyMore() throws Exception {
        reach(1);
        take(phone(1, AgentState.READY, "orders"));
        reach(76 * HOUR + 0.999);
        assertThat(told()).hasSize(1);

        reach(76 * HOUR + 1);
        assertThat(told()).hasSize(2).endsWith(of("orders", Doing.READY, null));
        reach(10 * 24 * HOUR + 1);
        assertThat(agents.kept()).as("it may still tell of a shift's begin").isEqualTo(2);
        reach(10 * 24 * HOUR + 1.001);
        assertThat(agents.kept()).isZero();
        assertThat(agents.timers()).isZero();
    }

    @Test
    void stateAndTimersAreGone76HoursAfterTheLastContact() throws Exception {
        reach(1);
        take(talking("a", "orders", 10));
        take(over("a", "orders", 10, 30));
        take(over("b", "orders", 40, 60));
        reach(90);
        assertThat(agents.timers()).as("one timer for an agent").isEqualTo(1);
        reach(76 * HOUR + 59.999);
        assertThat(agents.kept()).isEqualTo(2);

        reach(76 * HOUR + 60);
        assertThat(agents.kept()).isZero();
        assertThat(agents.timers()).isZero();
    }

    @Test
    void aContactThatIsTakenBackLeavesNothing() throws Exception {
        reach(10);
        take(talking("a", "orders", 10));
        take(Heard.contact("a", null));

        assertThat(told()).endsWith(of("orders", Doing.TALKING, null));
        assertThat(agents.kept()).isZero();
        assertThat(agents.timers()).isZero();
    }

    @Test
    void aWordOfThePhoneOf8DaysAgoIsStillTakenIn() throws Exception {
        reach(8 * 24 * HOUR);
        take(phone(0, AgentState.READY, "orders"));
        assertThat(deadLetters()).isEmpty();
        assertThat(agents.kept()).isEqualTo(2);
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
        assertThat(agents.kept()).isZero();
        assertThat(agents.timers()).isZero();
    }

    @Test
    void whatIsKnownGoesOnOverARestoreWithMoreSubtasks() throws Exception {
        reach(1);
        for (int i = 0; i < 20; i++) {
            take(ofAgent("agent-" + i, AgentState.READY, 1));
        }
        agents.restore(2);
        assertThat(agents.keptBySubtask()).allMatch(kept -> kept > 0);
        for (int i = 0; i < 20; i++) {
            take(ofAgent("agent-" + i, AgentState.READY, 1));
            take(ofAgent("agent-" + i, AgentState.AWAY, 2));
        }
        assertThat(told()).hasSize(20).containsOnly(of("orders", Doing.READY, Doing.AWAY));
        reach(11 * 24 * HOUR);
        assertThat(agents.kept()).isZero();
        assertThat(agents.timers()).isZero();
    }

    @Test
    void theTimeReachedIsKnownBeforeTheFirstWatermarkAfterARestore() throws Exception {
        reach(9 * 24 * HOUR);
        take(phone(9 * 24 * HOUR, AgentState.READY, "orders"));
        agents.restore(1);

        take(phone(0, AgentState.READY, "orders"));
        assertThat(deadLetters()).hasSize(1);
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

    private List<DeadLetter> deadLetters() {
        return agents.told(TestingAgents.DEAD);
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
}
