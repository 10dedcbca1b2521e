package io.vigie.jobs.agents;

import static io.vigie.jobs.agents.Heard.contact;
import static io.vigie.jobs.agents.Heard.over;
import static io.vigie.jobs.agents.Heard.phone;
import static io.vigie.jobs.agents.Heard.talking;
import static io.vigie.jobs.agents.Heard.wrappingUp;
import static io.vigie.jobs.testkit.Events.millis;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.AgentState;
import io.vigie.jobs.agents.AgentOfQueue.Doing;
import io.vigie.jobs.testkit.Permutations;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgentFactsTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final double HOUR = 3600;

    /** The start is 10:00 in Paris. */
    private static final double MIDNIGHT = 14 * HOUR;

    @Test
    void anAgentTalksWhileAnAnsweredLegIsOpenWhateverThePhoneSays() {
        assertThat(doing(60, talking("a", "orders", 10), phone(20, AgentState.AWAY)))
                .isEqualTo(Doing.TALKING);
        assertThat(doing(60, phone(5, AgentState.OFFLINE, "orders"), talking("a", null, 10)))
                .as("a leg of no queue")
                .isEqualTo(Doing.TALKING);
        assertThat(doing(60, wrappingUp("a", "orders", 10, 30), talking("b", "orders", 31)))
                .isEqualTo(Doing.TALKING);
    }

    @ParameterizedTest
    @CsvSource({"29.999, WRAPPING_UP", "30, AWAY", "30.001, AWAY"})
    void anAgentWrapsUpUntilThePhoneSaysAnythingSinceTheTalksEnd(double second, Doing doing) {
        assertThat(doing(60, wrappingUp("a", "orders", 10, 30), phone(second, AgentState.AWAY)))
                .isEqualTo(doing);
        assertThat(doing(60, phone(second, AgentState.AWAY), wrappingUp("a", "orders", 10, 30)))
                .isEqualTo(doing);
    }

    @Test
    void ofTwoTalksToWrapUpOneIsEnough() {
        assertThat(doing(
                        60,
                        wrappingUp("a", "orders", 10, 30),
                        wrappingUp("b", "orders", 12, 40),
                        phone(35, AgentState.READY)))
                .isEqualTo(Doing.WRAPPING_UP);
    }

    @Test
    void elseTheLastWordOfThePhoneHolds() {
        assertThat(doing(60, phone(10, AgentState.READY, "orders"))).isEqualTo(Doing.READY);
        assertThat(doing(60, phone(10, AgentState.AWAY, "orders"), over("a", "orders", 1, 5)))
                .isEqualTo(Doing.AWAY);
        assertThat(shown(60, phone(10, AgentState.OFFLINE, "orders"), over("a", "orders", 1, 5)))
                .isEmpty();
    }

    @Test
    void wordsOfEqualTimeAreTakenBySequenceThenById() {
        List<AgentInput> words = List.of(
                phone(10, null, "z", AgentState.READY, List.of("orders")),
                phone(10, 1L, "b", AgentState.READY, null),
                phone(10, 2L, "a", AgentState.READY, null),
                phone(10, 2L, "b", AgentState.AWAY, null),
                phone(9.999, 9L, "z", AgentState.OFFLINE, null));

        assertThat(Permutations.of(words)
                        .map(order -> shown(60, order.toArray(AgentInput[]::new)))
                        .distinct())
                .containsExactly(Map.of("orders", Doing.AWAY));
    }

    @ParameterizedTest
    @CsvSource({"5, READY", "50399.999, READY"})
    void withoutAPhoneAnAgentSeenTodayIsReady(double second, Doing doing) {
        assertThat(doing(second, over("a", "orders", 0, 5))).isEqualTo(doing);
    }

    @Test
    void withoutAPhoneAnAgentNotSeenTodayIsOffline() {
        assertThat(shown(MIDNIGHT, over("a", "orders", 0, 5))).isEmpty();
        assertThat(shown(MIDNIGHT, over("a", "orders", MIDNIGHT - 60, MIDNIGHT - 0.001)))
                .isEmpty();
        assertThat(shown(MIDNIGHT, over("a", "orders", MIDNIGHT - 60, MIDNIGHT)))
                .isNotEmpty();
    }

    @Test
    void queuesAreThoseThatThePhoneNamedLast() {
        assertThat(shown(
                        60,
                        phone(1, AgentState.READY, "billing"),
                        phone(2, AgentState.AWAY, "orders", "support", "orders"),
                        phone(3, null, "p", AgentState.READY, List.of()),
                        over("a", "returns", 1, 5)))
                .isEqualTo(Map.of("orders", Doing.READY, "support", Doing.READY));
    }

    @Test
    void elseTheQueuesAreThoseOfTodaysContacts() {
        assertThat(shown(
                        MIDNIGHT + 60,
                        phone(MIDNIGHT, AgentState.AWAY),
                        over("a", "billing", MIDNIGHT - 60, MIDNIGHT - 0.001),
                        over("b", "orders", MIDNIGHT, MIDNIGHT + 5),
                        over("c", "orders", MIDNIGHT + 7, MIDNIGHT + 9),
                        over("d", "support", MIDNIGHT + 10, MIDNIGHT + 12),
                        over("e", null, MIDNIGHT + 20, MIDNIGHT + 22)))
                .isEqualTo(Map.of("orders", Doing.AWAY, "support", Doing.AWAY));
    }

    @Test
    void aContactThatIsNoLongerThisAgentsIsForgotten() {
        assertThat(shown(60, talking("a", "orders", 10), contact("a", null))).isEmpty();
    }

    @Test
    void whatIsHeardAgainChangesNothing() {
        AgentFacts agent = new AgentFacts();
        AgentTold told = new AgentTold();
        take(agent, phone(10, AgentState.READY, "orders"));
        take(agent, talking("a", "orders", 20));
        assertThat(told.tell(standing(agent, 60))).hasSize(1);

        take(agent, phone(10, AgentState.READY, "orders"));
        take(agent, talking("a", "orders", 20));
        assertThat(told.tell(standing(agent, 60))).isEmpty();
    }

    @Test
    void everyOrderOfCallsAndPhoneEndsTheSame() {
        List<AgentInput> heard = List.of(
                phone(1, AgentState.READY, "orders", "billing"),
                phone(2, AgentState.AWAY),
                phone(25, AgentState.READY, "orders"),
                wrappingUp("a", "orders", 10, 20),
                wrappingUp("b", "support", 22, 30),
                over("c", "billing", 5, 6));

        assertThat(Permutations.of(heard)
                        .map(order -> shown(60, order.toArray(AgentInput[]::new)))
                        .distinct())
                .containsExactly(Map.of("orders", Doing.WRAPPING_UP));
    }

    @ParameterizedTest
    @CsvSource({"273609.999, true", "273610, false"})
    void theLastWordOfThePhoneHoldsFor76Hours(double second, boolean holds) {
        assertThat(shown(second, phone(10, AgentState.READY, "orders")).isEmpty())
                .isNotEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({"273619.999, true", "273620, false"})
    void aContactThatIsOverIsForgottenAfter76Hours(double second, boolean kept) {
        assertThat(after(second, over("a", "orders", 10, 20)).isEmpty()).isNotEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"273609.999, true", "273610, false"})
    void aContactOfWhichNobodyToldTheEndIsForgottenAfter76Hours(double second, boolean kept) {
        assertThat(after(second, talking("a", "orders", 10)).isEmpty()).isNotEqualTo(kept);
        assertThat(after(second, wrappingUp("a", "orders", 10, 20)).isEmpty()).isNotEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"691200, false", "691200.001, true"})
    void aWordOfThePhoneIsTooLateAfter8Days(double second, boolean tooLate) {
        assertThat(Heard.said(phone(0, AgentState.READY)).isTooLate(millis(second)))
                .isEqualTo(tooLate);
    }

    private static AgentFacts after(double second, AgentInput... heard) {
        AgentFacts agent = new AgentFacts();
        for (AgentInput next : heard) {
            take(agent, next);
        }
        agent.forget(millis(second));
        return agent;
    }

    /** What the queues show once all was heard, one after the other. */
    private static Map<String, Doing> shown(double second, AgentInput... heard) {
        AgentFacts agent = new AgentFacts();
        AgentTold told = new AgentTold();
        Map<String, Doing> shown = new TreeMap<>();
        for (AgentInput next : heard) {
            take(agent, next);
            agent.forget(millis(second));
            for (AgentOfQueue change : told.tell(standing(agent, second))) {
                assertThat(shown.get(change.queue())).isEqualTo(change.before());
                if (change.after() == null) {
                    shown.remove(change.queue());
                } else {
                    shown.put(change.queue(), change.after());
                }
            }
        }
        return shown;
    }

    private static Doing doing(double second, AgentInput... heard) {
        return Objects.requireNonNull(standing(after(second, heard), second).doing());
    }

    private static Standing standing(AgentFacts agent, double second) {
        return AgentView.of(agent, PARIS, false, millis(second)).standing();
    }

    private static void take(AgentFacts agent, AgentInput heard) {
        if (heard.contact() != null) {
            agent.take(heard.contact());
        } else {
            agent.take(Objects.requireNonNull(heard.told()));
        }
    }
}
