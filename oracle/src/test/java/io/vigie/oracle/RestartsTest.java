package io.vigie.oracle;

import static io.vigie.contract.event.CallEventType.HELD;
import static io.vigie.contract.event.CallEventType.QUEUED;
import static io.vigie.oracle.TestingCalls.SOURCE;
import static io.vigie.oracle.TestingCalls.answered;
import static io.vigie.oracle.TestingCalls.callback;
import static io.vigie.oracle.TestingCalls.event;
import static io.vigie.oracle.TestingCalls.leg;
import static io.vigie.oracle.TestingCalls.queued;
import static io.vigie.oracle.TestingCalls.restarted;
import static io.vigie.oracle.TestingCalls.sales;
import static io.vigie.oracle.TestingCalls.today;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RestartsTest {

    @ParameterizedTest
    @CsvSource({"09:00:00, 0", "09:00:00.001, 1"})
    void whoIsNotAmongTheOpenCallsOfALaterRestartIsLost(String restart, long lost) {
        assertThat(today("09:05:00", queued("a", "09:00:00"), restarted(SOURCE, restart, List.of("b")))
                        .lost())
                .isEqualTo(lost);
    }

    @Test
    void whoIsAmongThemStillWaits() {
        assertThat(sales("09:05:00", queued("a", "09:00:00"), restarted(SOURCE, "09:01:00", List.of("b", "a")))
                        .waiting())
                .isEqualTo(1);
    }

    @Test
    void aRestartWithoutOpenCallsOrOfAnotherSourceChangesNothing() {
        assertThat(sales("09:05:00", queued("a", "09:00:00"), restarted(SOURCE, "09:01:00", null))
                        .waiting())
                .isEqualTo(1);
        assertThat(sales("09:05:00", queued("a", "09:00:00"), restarted("/other", "09:01:00", List.of()))
                        .waiting())
                .isEqualTo(1);
    }

    @Test
    void theSourceIsThatOfTheQueueingWhoeverToldOfTheAnswer() {
        assertThat(today(
                                "09:05:00",
                                queued("a", "09:00:00"),
                                answered("a", "ann", "09:00:10").toBuilder()
                                        .source("/other")
                                        .build(),
                                restarted(SOURCE, "09:01:00", List.of()))
                        .unfinished())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"09:00:30, 0, 1", "09:00:30.001, 1, 0"})
    void anOpenTalkLikewiseIsUnfinished(String restart, long unfinished, long talking) {
        OracleQueue queue = sales(
                "09:05:00",
                queued("a", "09:00:00"),
                answered("a", "ann", "09:00:10"),
                event(HELD, "a", "09:00:30"),
                restarted(SOURCE, restart, List.of()));

        assertThat(queue.today().unfinished()).isEqualTo(unfinished);
        assertThat(queue.talking()).isEqualTo(talking);
        assertThat(queue.agents().talking()).isEqualTo(talking);
    }

    @Test
    void aLaterEventOfTheVisitUndoesIt() {
        assertThat(today(
                                "09:05:00",
                                queued("a", "09:00:00"),
                                restarted(SOURCE, "09:01:00", List.of()),
                                answered("a", "ann", "09:01:00"))
                        .lost())
                .isZero();
    }

    @Test
    void callbacksAreLostByARestartLikeAnyOther() {
        assertThat(sales("09:05:00", callback("a", "09:00:00"), restarted(SOURCE, "09:01:00", List.of()))
                        .callbacksWaiting())
                .isZero();
    }

    @Test
    void oneRestartThatDoesNotKnowTheCallIsEnough() {
        assertThat(today(
                                "09:05:00",
                                queued("a", "09:00:00"),
                                restarted(SOURCE, "09:01:00", List.of()),
                                restarted(SOURCE, "09:02:00", List.of("a")))
                        .lost())
                .isEqualTo(1);
    }

    @Test
    void eachLegHasItsOwnLastEvent() {
        OracleQueue queue = sales(
                "09:05:00",
                queued("a", "09:00:00"),
                restarted(SOURCE, "09:01:00", List.of()),
                leg(QUEUED, "a", 1, "09:02:00").queue("sales").build());

        assertThat(queue.today().lost()).isEqualTo(1);
        assertThat(queue.waiting()).isEqualTo(1);
    }
}
