package io.vigie.oracle;

import static io.vigie.contract.event.AgentState.AWAY;
import static io.vigie.contract.event.AgentState.OFFLINE;
import static io.vigie.contract.event.AgentState.READY;
import static io.vigie.contract.event.CallEventType.ENDED;
import static io.vigie.contract.event.CallEventType.WRAPPED;
import static io.vigie.oracle.TestingCalls.answered;
import static io.vigie.oracle.TestingCalls.at;
import static io.vigie.oracle.TestingCalls.event;
import static io.vigie.oracle.TestingCalls.queued;
import static io.vigie.oracle.TestingCalls.sales;
import static io.vigie.oracle.TestingCalls.state;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.AgentStateEvent;
import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.Event;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgentsTest {

    private static final OracleAgents NOBODY = new OracleAgents(0, 0, 0, 0);
    private static final OracleAgents ONE_READY = new OracleAgents(1, 0, 0, 0);
    private static final OracleAgents ONE_TALKING = new OracleAgents(0, 1, 0, 0);
    private static final OracleAgents ONE_WRAPPING_UP = new OracleAgents(0, 0, 1, 0);
    private static final OracleAgents ONE_AWAY = new OracleAgents(0, 0, 0, 1);

    private static final CallEvent QUEUED = queued("a", "09:00:00");
    private static final CallEvent ANSWERED = answered("a", "ann", "09:00:10");
    private static final CallEvent TALK_END = event(ENDED, "a", "09:05:00");

    @Test
    void whoHasAnOpenTalkTalksWhateverThePhoneSays() {
        assertThat(agents("09:01:00", QUEUED, ANSWERED, state("ann", AWAY, "09:00:30", List.of("sales"))))
                .isEqualTo(ONE_TALKING);
    }

    @Test
    void afterTheTalkOneWrapsUpUntilTheWrapOrTenMinutesLater() {
        assertThat(agents("09:05:00", QUEUED, ANSWERED, TALK_END)).isEqualTo(ONE_WRAPPING_UP);
        assertThat(agents("09:14:59.999", QUEUED, ANSWERED, TALK_END)).isEqualTo(ONE_WRAPPING_UP);
        assertThat(agents("09:15:00", QUEUED, ANSWERED, TALK_END)).isEqualTo(ONE_READY);
        assertThat(agents("09:06:00", QUEUED, ANSWERED, TALK_END, event(WRAPPED, "a", "09:05:30")))
                .isEqualTo(ONE_READY);
    }

    @ParameterizedTest
    @CsvSource({"09:04:59.999, 1", "09:05:00, 0", "09:05:01, 0"})
    void aStateSinceTheTalksEndIsTheEndOfWrappingUpForTheAgent(String time, long wrappingUp) {
        OracleQueue queue = sales("09:06:00", QUEUED, ANSWERED, TALK_END, state("ann", AWAY, time, null));

        assertThat(queue.agents().wrappingUp()).isEqualTo(wrappingUp);
        assertThat(queue.agents().away()).isEqualTo(1 - wrappingUp);
        assertThat(queue.wrappingUp()).as("the visit").isEqualTo(1);
    }

    @Test
    void theLastStateHoldsAndOfEqualTimesTheOneOfTheGreaterSequence() {
        assertThat(agents(
                        "09:06:00",
                        state("ann", READY, "09:00:00", List.of("sales")),
                        state("ann", AWAY, "08:00:00", List.of("sales"))))
                .isEqualTo(ONE_READY);
        assertThat(agents(
                        "09:06:00",
                        sequenced(state("ann", READY, "09:00:00", List.of("sales")), 2),
                        sequenced(state("ann", AWAY, "09:00:00", List.of("sales")), 10)))
                .isEqualTo(ONE_AWAY);
    }

    @Test
    void whoIsOfflineIsLeftOut() {
        assertThat(agents("09:06:00", state("ann", OFFLINE, "09:00:00", List.of("sales"))))
                .isEqualTo(NOBODY);
    }

    @Test
    void withoutAnyStateOneIsReadyOnceSeenInAContactOfThisLocalDay() {
        CallEvent wrapped = event(WRAPPED, "a", "09:05:30");

        assertThat(agents("23:59:59", QUEUED, ANSWERED, TALK_END, wrapped)).isEqualTo(ONE_READY);
        assertThat(agents("2026-03-11T00:00:00Z", QUEUED, ANSWERED, TALK_END, wrapped))
                .isEqualTo(NOBODY);
        assertThat(new Oracle(OracleInput.of(List.of(QUEUED, ANSWERED, TALK_END, wrapped), at("23:00:00"))
                                .withZone(ZoneId.of("Europe/Paris")))
                        .queue("sales")
                        .agents())
                .as("midnight in Paris")
                .isEqualTo(NOBODY);
    }

    @Test
    void aContactThatGoesOnOverMidnightIsOfBothDays() {
        CallEvent queued = queued("a", "23:50:00");
        CallEvent answered = answered("a", "ann", "23:50:10");
        CallEvent end = event(ENDED, "a", "2026-03-11T00:05:00Z");

        assertThat(agents("2026-03-11T00:04:00Z", queued, answered)).isEqualTo(ONE_TALKING);
        assertThat(agents("2026-03-11T00:30:00Z", queued, answered, end)).isEqualTo(ONE_READY);
    }

    @Test
    void anUnfinishedTalkNoLongerKeepsTheAgent() {
        assertThat(agents("13:00:10", QUEUED, ANSWERED)).isEqualTo(ONE_READY);
    }

    @Test
    void oneBelongsToTheQueuesThatTheLastStateToNameAnyNamed() {
        Event[] events = {
            QUEUED,
            ANSWERED,
            TALK_END,
            state("ann", READY, "08:00:00", List.of("support", "billing")),
            state("ann", READY, "09:05:00", List.of()),
            state("ann", AWAY, "09:05:30", null)
        };
        Oracle oracle = new Oracle(OracleInput.of(List.of(events), at("09:06:00")));

        assertThat(oracle.queue("support").agents()).isEqualTo(ONE_AWAY);
        assertThat(oracle.queue("billing").agents()).isEqualTo(ONE_AWAY);
        assertThat(oracle.queue("sales").agents()).isEqualTo(NOBODY);
    }

    @Test
    void elseToThoseOfTheDaysContacts() {
        CallEvent other = queued("b", "09:20:00").toBuilder().queue("support").build();
        CallEvent direct = answered("c", "ann", "09:30:00");
        Oracle oracle = new Oracle(OracleInput.of(
                List.of(QUEUED, ANSWERED, TALK_END, other, answered("b", "ann", "09:21:00"), direct), at("09:31:00")));

        assertThat(oracle.queue("sales").agents()).isEqualTo(ONE_TALKING);
        assertThat(oracle.queue("support").agents()).isEqualTo(ONE_TALKING);
        assertThat(oracle.queueIds()).containsExactly("sales", "support");
    }

    @Test
    void aContactOfNoQueueMakesItsAgentTalkToo() {
        assertThat(agents("09:01:00", ANSWERED, state("ann", READY, "08:00:00", List.of("sales"))))
                .isEqualTo(ONE_TALKING);
    }

    @Test
    void availableAreAllButThoseWhoAreAway() {
        OracleQueue queue = sales(
                "09:06:00",
                QUEUED,
                ANSWERED,
                state("bob", READY, "09:00:00", List.of("sales")),
                state("cat", AWAY, "09:00:00", List.of("sales")),
                state("dan", OFFLINE, "09:00:00", List.of("sales")));

        assertThat(queue.agents()).isEqualTo(new OracleAgents(1, 1, 0, 1));
        assertThat(queue.agents().available()).isEqualTo(2);
    }

    private static AgentStateEvent sequenced(AgentStateEvent state, long sequence) {
        return new AgentStateEvent(
                state.id(),
                state.source(),
                state.time(),
                sequence,
                state.agent(),
                state.state(),
                state.activity(),
                state.queues());
    }

    private static OracleAgents agents(String now, Event... events) {
        return sales(now, events).agents();
    }
}
