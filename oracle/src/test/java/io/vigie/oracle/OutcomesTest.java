package io.vigie.oracle;

import static io.vigie.contract.event.CallEventType.ABANDONED;
import static io.vigie.contract.event.CallEventType.ENDED;
import static io.vigie.contract.event.CallEventType.FLOWED_OUT;
import static io.vigie.contract.event.CallEventType.MISSED;
import static io.vigie.contract.event.CallEventType.QUEUED;
import static io.vigie.contract.event.CallEventType.TRANSFERRED;
import static io.vigie.contract.event.CallEventType.WRAPPED;
import static io.vigie.oracle.TestingCalls.answered;
import static io.vigie.oracle.TestingCalls.at;
import static io.vigie.oracle.TestingCalls.callback;
import static io.vigie.oracle.TestingCalls.event;
import static io.vigie.oracle.TestingCalls.leg;
import static io.vigie.oracle.TestingCalls.queued;
import static io.vigie.oracle.TestingCalls.sales;
import static io.vigie.oracle.TestingCalls.state;
import static io.vigie.oracle.TestingCalls.today;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.AgentState;
import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.Event;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomesTest {

    @Test
    void theEarlierOfTwoOutcomesHoldsInAnyOrderOfArrival() {
        CallEvent queued = queued("a", "09:00:00");
        CallEvent abandoned = event(ABANDONED, "a", "09:00:10");
        CallEvent answered = answered("a", "ann", "09:00:11");

        for (OracleTotals totals : List.of(
                today("09:01:00", queued, abandoned, answered), today("09:01:00", answered, abandoned, queued))) {
            assertThat(totals.abandoned()).isEqualTo(1);
            assertThat(totals.answered()).isZero();
            assertThat(totals.longestWaitMillis()).isEqualTo(10_000);
        }
    }

    @Test
    void ofOutcomesOfEqualTimeTheRowOfTheTableDecides() {
        OracleTotals totals = today(
                "09:01:00",
                queued("a", "09:00:00"),
                event(FLOWED_OUT, "a", "09:00:10"),
                event(ABANDONED, "a", "09:00:10"),
                queued("b", "09:00:00"),
                event(ABANDONED, "b", "09:00:10"),
                answered("b", "ann", "09:00:10"));

        assertThat(totals.abandoned()).isEqualTo(1);
        assertThat(totals.answered()).isEqualTo(1);
        assertThat(totals.flowedOut()).isZero();
    }

    @Test
    void theSequenceDecidesBeforeTheRowAndAMissingOneIsZero() {
        CallEvent queued = queued("a", "09:00:00");
        CallEvent abandoned = event(ABANDONED, "a", "09:00:10");
        CallEvent answered = answered("a", "ann", "09:00:10");

        assertThat(today("09:01:00", queued, abandoned, with(answered, 1L)).abandoned())
                .isEqualTo(1);
        assertThat(today("09:01:00", queued, with(abandoned, -1L), answered).abandoned())
                .isEqualTo(1);
        assertThat(today("09:01:00", queued, with(abandoned, 1L), with(answered, 0L))
                        .answered())
                .isEqualTo(1);
    }

    @Test
    void ofTwoAnswersOfEqualTimeTheIdDecidesWhoseCallItIs() {
        OracleQueue queue = sales(
                "09:01:00",
                queued("a", "09:00:00"),
                answered("a", "zoe", "09:00:10").toBuilder().id("1").build(),
                answered("a", "ann", "09:00:10").toBuilder().id("2").build(),
                state("ann", AgentState.AWAY, "08:00:00", List.of("sales")),
                state("zoe", AgentState.READY, "08:00:00", List.of("sales")));

        assertThat(queue.agents()).isEqualTo(new OracleAgents(0, 1, 0, 1));
    }

    @Test
    void ofTwoQueueingsOfOneVisitTheEarlierHoldsWithItsQueue() {
        CallEvent later = leg(QUEUED, "a", 0, "09:00:05").queue("support").build();
        Oracle oracle = new Oracle(OracleInput.of(List.of(later, queued("a", "09:00:00")), at("09:01:00")));

        assertThat(oracle.queue("sales").waiting()).isEqualTo(1);
        assertThat(oracle.queue("sales").oldestQueuedAt()).isEqualTo(at("09:00:00"));
        assertThat(oracle.queue("support").today().offered()).isZero();
    }

    @Test
    void eachLegIsAVisitOfItsOwn() {
        OracleTotals totals = today(
                "09:30:00",
                queued("a", "09:00:00"),
                answered("a", "ann", "09:00:10"),
                event(TRANSFERRED, "a", "09:01:00"),
                event(WRAPPED, "a", "09:01:30"),
                leg(QUEUED, "a", 1, "09:01:00").queue("sales").build(),
                leg(ABANDONED, "a", 1, "09:02:00").build());

        assertThat(totals.offered()).isEqualTo(2);
        assertThat(totals.answered()).isEqualTo(1);
        assertThat(totals.transferred()).isEqualTo(1);
        assertThat(totals.abandoned()).isEqualTo(1);
        assertThat(totals.handleMillis()).isEqualTo(80_000);
    }

    @Test
    void aLegThatWasAnsweredButNeverQueuedIsOfNoQueue() {
        Oracle oracle = new Oracle(OracleInput.of(List.of(answered("a", "ann", "09:00:10")), at("09:01:00")));

        assertThat(oracle.queueIds()).isEmpty();
        assertThat(oracle.queue("sales").today().offered()).isZero();
        assertThat(oracle.queue("sales").talking()).isZero();
    }

    @Test
    void anAnswerBeforeTheQueueingIsNoWaitAtAll() {
        OracleTotals totals = today("09:01:00", queued("a", "09:00:01"), answered("a", "ann", "09:00:00"));

        assertThat(totals.answered()).isEqualTo(1);
        assertThat(totals.waitMillis()).isZero();
        assertThat(totals.answeredWithinTarget()).isEqualTo(1);
    }

    @Test
    void theTalkEndsAtTheEarlierOfEndAndTransferAndNeverLastsLessThanNothing() {
        assertThat(today("09:30:00", talk(event(ENDED, "a", "09:01:10"), event(TRANSFERRED, "a", "09:01:11")))
                        .transferred())
                .isZero();
        OracleTotals transferred =
                today("09:30:00", talk(event(ENDED, "a", "09:01:11"), event(TRANSFERRED, "a", "09:01:10")));
        assertThat(transferred.transferred()).isEqualTo(1);
        assertThat(transferred.handleMillis()).isEqualTo(60_000);
        assertThat(today("09:30:00", talk(event(ENDED, "a", "09:00:09"))).handleMillis())
                .isZero();
    }

    @Test
    void anEndWithoutAnAnswerMakesNoTalk() {
        OracleTotals totals = today("09:30:00", queued("a", "09:00:00"), event(TRANSFERRED, "a", "09:01:00"));

        assertThat(totals.waiting()).isEqualTo(1);
        assertThat(totals.transferred()).isZero();
        assertThat(totals.handled()).isZero();
    }

    @Test
    void ofTwoWrapsTheEarlierHoldsAndOneBeforeTheEndIsNoWorkAtAll() {
        assertThat(today(
                                "09:30:00",
                                talk(
                                        event(ENDED, "a", "09:01:10"),
                                        event(WRAPPED, "a", "09:01:40"),
                                        event(WRAPPED, "a", "09:01:30")))
                        .handleMillis())
                .isEqualTo(80_000);
        assertThat(today("09:30:00", talk(event(ENDED, "a", "09:01:10"), event(WRAPPED, "a", "09:01:00")))
                        .handleMillis())
                .isEqualTo(60_000);
    }

    @Test
    void aWrapBeforeAnyEndLeavesTheTalkOpen() {
        OracleQueue queue = sales("09:30:00", talk(event(WRAPPED, "a", "09:01:10")));

        assertThat(queue.talking()).isEqualTo(1);
        assertThat(queue.today().handled()).isZero();
    }

    @Test
    void whoMissedACallGaveItNoOutcome() {
        CallEvent missed = leg(MISSED, "a", 0, "09:00:05").agent("ann").build();

        assertThat(sales("09:01:00", queued("a", "09:00:00"), missed).waiting()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "09:00:05, 1, 1",
        "09:00:05.001, 0, 1",
        "09:00:20, 0, 1",
        "09:00:20.001, 0, 0",
    })
    void givingUpIsShortWithinFiveSecondsAndInTimeWithinTwenty(String when, long shortly, long inTime) {
        OracleTotals totals = today("09:01:00", queued("a", "09:00:00"), event(ABANDONED, "a", when));

        assertThat(totals.shortAbandoned()).isEqualTo(shortly);
        assertThat(totals.abandonedWithinTarget()).isEqualTo(inTime);
    }

    @ParameterizedTest
    @CsvSource({"09:00:20, 1", "09:00:20.001, 0"})
    void anAnswerIsInTimeWithinTwentySeconds(String when, long inTime) {
        assertThat(today("09:01:00", queued("a", "09:00:00"), answered("a", "ann", when))
                        .answeredWithinTarget())
                .isEqualTo(inTime);
    }

    @ParameterizedTest
    @CsvSource({"09:00:20, 0", "09:00:20.001, 1"})
    void whoWaitsLongerThanTwentySecondsIsOverTargetButNoCallback(String now, long over) {
        OracleTotals totals = today(now, queued("a", "09:00:00"), callback("b", "09:00:00"));

        assertThat(totals.waitingOverTarget()).isEqualTo(over);
        assertThat(totals.waiting()).isEqualTo(2);
    }

    @Test
    void callbacksWaitApartButCountInTheirOutcomeAndInTheLongestWait() {
        OracleQueue queue = sales(
                "10:00:00",
                callback("a", "09:00:00"),
                callback("b", "09:00:00"),
                answered("b", "ann", "09:30:00"),
                queued("c", "09:59:50"));

        assertThat(queue.waiting()).isEqualTo(1);
        assertThat(queue.callbacksWaiting()).isEqualTo(1);
        assertThat(queue.waitingSince()).containsExactly(at("09:59:50"));
        assertThat(queue.today().waiting()).isEqualTo(2);
        assertThat(queue.today().offered()).isEqualTo(3);
        assertThat(queue.today().longestWaitMillis()).isEqualTo(1_800_000);
    }

    @Test
    void theTwentyOldestAreShownOldestFirst() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            events.add(queued("c" + i, "09:00:%02d".formatted(i)));
        }
        Collections.reverse(events);
        OracleQueue queue = new Oracle(OracleInput.of(events, at("09:01:00"))).queue("sales");

        assertThat(queue.waiting()).isEqualTo(25);
        assertThat(queue.oldestQueuedAt()).isEqualTo(at("09:00:00"));
        assertThat(queue.waitingSince()).hasSize(20).isSorted().startsWith(at("09:00:00"));
        assertThat(queue.waitingSince().get(19)).isEqualTo(at("09:00:19"));
    }

    @Test
    void aRepeatedEventChangesNothing() {
        CallEvent queued = queued("a", "09:00:00");

        assertThat(today("09:01:00", queued, queued, queued)).isEqualTo(today("09:01:00", queued));
    }

    @Test
    void longestWaitIsThatOfWhoeverLeftTheQueueAndNullWhenNobodyDid() {
        assertThat(today("09:01:00", queued("a", "09:00:00")).longestWaitMillis())
                .isNull();
        assertThat(today(
                                "12:00:00",
                                queued("a", "09:00:00"),
                                queued("b", "11:00:00"),
                                event(FLOWED_OUT, "b", "11:00:07"))
                        .longestWaitMillis())
                .as("a is lost, it did not leave")
                .isEqualTo(7_000);
    }

    private static CallEvent with(CallEvent event, long sequence) {
        return event.toBuilder().sequence(sequence).build();
    }

    /** Queued at 9:00:00 and answered ten seconds later. */
    private static Event[] talk(CallEvent... more) {
        List<Event> events = new ArrayList<>(List.of(queued("a", "09:00:00"), answered("a", "ann", "09:00:10")));
        events.addAll(List.of(more));
        return events.toArray(Event[]::new);
    }
}
