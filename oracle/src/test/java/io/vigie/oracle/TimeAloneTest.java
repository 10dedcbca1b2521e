package io.vigie.oracle;

import static io.vigie.contract.event.CallEventType.ABANDONED;
import static io.vigie.contract.event.CallEventType.ENDED;
import static io.vigie.contract.event.CallEventType.HELD;
import static io.vigie.contract.event.CallEventType.MISSED;
import static io.vigie.contract.event.CallEventType.WRAPPED;
import static io.vigie.oracle.TestingCalls.answered;
import static io.vigie.oracle.TestingCalls.callback;
import static io.vigie.oracle.TestingCalls.event;
import static io.vigie.oracle.TestingCalls.leg;
import static io.vigie.oracle.TestingCalls.queued;
import static io.vigie.oracle.TestingCalls.sales;
import static io.vigie.oracle.TestingCalls.today;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeAloneTest {

    @ParameterizedTest
    @CsvSource({"10:59:59.999, 1, 0", "11:00:00, 0, 1"})
    void whoWaitsIsLostTwoHoursAfterTheLastEvent(String now, long waiting, long lost) {
        OracleQueue queue = sales(now, queued("a", "09:00:00"));

        assertThat(queue.waiting()).isEqualTo(waiting);
        assertThat(queue.today().waiting()).isEqualTo(waiting);
        assertThat(queue.today().lost()).isEqualTo(lost);
        assertThat(queue.today().offered()).isEqualTo(1);
        assertThat(queue.today().waitingOverTarget()).isEqualTo(waiting);
    }

    @ParameterizedTest
    @CsvSource({"11:29:59.999, 0", "11:30:00, 1"})
    void anyEventOfTheVisitPutsItOff(String now, long lost) {
        assertThat(today(
                                now,
                                queued("a", "09:00:00"),
                                leg(MISSED, "a", 0, "09:30:00").agent("ann").build())
                        .lost())
                .isEqualTo(lost);
    }

    @Test
    void anOutcomeThatComesAfterAllUndoesIt() {
        OracleTotals totals = today("14:00:00", queued("a", "09:00:00"), event(ABANDONED, "a", "13:00:00"));

        assertThat(totals.lost()).isZero();
        assertThat(totals.abandoned()).isEqualTo(1);
        assertThat(totals.longestWaitMillis()).isEqualTo(4 * 3_600_000);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-11T08:59:59.999Z, 1", "2026-03-11T09:00:00Z, 0"})
    void aCallbackIsLostAfterTwentyFourHours(String now, long waiting) {
        assertThat(sales(now, callback("a", "09:00:00")).callbacksWaiting()).isEqualTo(waiting);
    }

    @ParameterizedTest
    @CsvSource({"13:00:09.999, 1, 0", "13:00:10, 0, 1"})
    void aTalkIsUnfinishedFourHoursAfterTheLastEvent(String now, long talking, long unfinished) {
        OracleQueue queue = sales(now, queued("a", "09:00:00"), answered("a", "ann", "09:00:10"));

        assertThat(queue.talking()).isEqualTo(talking);
        assertThat(queue.today().unfinished()).isEqualTo(unfinished);
        assertThat(queue.today().answered()).isEqualTo(1);
        assertThat(queue.today().handled()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"13:59:59.999, 0", "14:00:00, 1"})
    void aHoldPutsThatOff(String now, long unfinished) {
        assertThat(today(now, queued("a", "09:00:00"), answered("a", "ann", "09:00:10"), event(HELD, "a", "10:00:00"))
                        .unfinished())
                .isEqualTo(unfinished);
    }

    @Test
    void anEndThatComesAfterAllUndoesIt() {
        OracleTotals totals = today(
                "20:00:00",
                queued("a", "09:00:00"),
                answered("a", "ann", "09:00:10"),
                event(ENDED, "a", "16:00:10"),
                event(WRAPPED, "a", "16:00:10"));

        assertThat(totals.unfinished()).isZero();
        assertThat(totals.handleMillis()).isEqualTo(7 * 3_600_000);
    }

    @ParameterizedTest
    @CsvSource({"09:11:09.999, 1, 0, 0", "09:11:10, 0, 1, 60000"})
    void withoutAWrapAfterCallWorkIsOverAfterTenMinutesAndWasNone(
            String now, long wrappingUp, long handled, long handleMillis) {
        OracleQueue queue =
                sales(now, queued("a", "09:00:00"), answered("a", "ann", "09:00:10"), event(ENDED, "a", "09:01:10"));

        assertThat(queue.wrappingUp()).isEqualTo(wrappingUp);
        assertThat(queue.talking()).isZero();
        assertThat(queue.today().handled()).isEqualTo(handled);
        assertThat(queue.today().handleMillis()).isEqualTo(handleMillis);
    }

    @Test
    void aWrapThatComesLaterSaysHowLongItWas() {
        OracleTotals totals = today(
                "10:00:00",
                queued("a", "09:00:00"),
                answered("a", "ann", "09:00:10"),
                event(ENDED, "a", "09:01:10"),
                event(WRAPPED, "a", "09:21:10"));

        assertThat(totals.handleMillis()).isEqualTo(60_000 + 20 * 60_000);
        assertThat(totals.averageHandleTimeSeconds()).isEqualTo(1_260.0);
    }
}
