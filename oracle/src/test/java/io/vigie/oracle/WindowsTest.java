package io.vigie.oracle;

import static io.vigie.oracle.TestingCalls.at;
import static io.vigie.oracle.TestingCalls.queued;
import static io.vigie.oracle.TestingCalls.sales;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowsTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @ParameterizedTest
    @CsvSource({
        "08:59:59.999, 0, 1",
        "09:00:00, 1, 1",
        "09:14:59, 1, 1",
        "09:15:00, 0, 0",
        "08:15:00, 0, 1",
        "08:14:59.999, 0, 0",
    })
    void windowsAreTheCurrentMinuteAndTheFourteenOrFiftyNineBefore(String queuedAt, long in15, long in60) {
        OracleQueue queue = sales("09:14:30", queued("a", queuedAt));

        assertThat(queue.last15m().offered()).isEqualTo(in15);
        assertThat(queue.last60m().offered()).isEqualTo(in60);
    }

    @Test
    void whatLiesAheadJoinsWhenItsMinuteComesButWaitsAtOnce() {
        OracleQueue before = sales("09:14:59", queued("a", "09:15:00"));

        assertThat(before.today().offered()).isZero();
        assertThat(before.waiting()).isEqualTo(1);
        assertThat(sales("09:15:00", queued("a", "09:15:00")).today().offered()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-09T23:00:00Z, 1",
        "2026-03-09T22:59:59.999Z, 0",
    })
    void todayBeginsAtLocalMidnight(String queuedAt, long offered) {
        OracleInput input = OracleInput.of(List.of(queued("a", queuedAt)), at("2026-03-10T22:59:59Z"))
                .withZone(PARIS);

        assertThat(new Oracle(input).queue("sales").today().offered()).isEqualTo(offered);
    }

    @ParameterizedTest
    @CsvSource({
        // Clocks go forward on 29 March 2026: the day runs from 23:00 UTC to 22:00 UTC.
        "2026-03-28T23:00:00Z, 2026-03-29T21:59:59Z, 1",
        "2026-03-28T22:59:59Z, 2026-03-29T21:59:59Z, 0",
        "2026-03-28T23:00:00Z, 2026-03-29T22:00:00Z, 0",
        // And back on 25 October: from 22:00 UTC to 23:00 UTC.
        "2026-10-24T22:00:00Z, 2026-10-25T22:59:59Z, 1",
        "2026-10-24T21:59:59Z, 2026-10-25T22:59:59Z, 0",
        "2026-10-24T22:00:00Z, 2026-10-25T23:00:00Z, 0",
    })
    void daysOfTwentyThreeAndTwentyFiveHoursAreWholeDays(String queuedAt, String now, long offered) {
        OracleInput input =
                OracleInput.of(List.of(queued("a", queuedAt)), at(now)).withZone(PARIS);

        assertThat(new Oracle(input).queue("sales").today().offered()).isEqualTo(offered);
    }

    @Test
    void wholeDaysMinutesAndIntervalsCanBeAskedFor() {
        Oracle oracle = new Oracle(OracleInput.of(
                        List.of(
                                queued("a", "2026-10-24T22:00:00Z"),
                                queued("b", "2026-10-25T22:59:59Z"),
                                queued("c", "2026-10-25T23:00:00Z")),
                        at("2026-10-27T00:00:00Z"))
                .withZone(PARIS));

        assertThat(oracle.day("sales", LocalDate.parse("2026-10-25")).offered()).isEqualTo(2);
        assertThat(oracle.minute("sales", at("2026-10-25T22:59:00Z")).offered()).isEqualTo(1);
        assertThat(oracle.totals("sales", at("2026-10-25T22:59:59Z"), at("2026-10-25T23:00:00Z"))
                        .offered())
                .isEqualTo(1);
    }

    @Test
    void aVisitCountsInTheDayOfItsQueueingWheneverItIsAnswered() {
        OracleQueue queue = sales("2026-03-11T00:00:30Z", queued("a", "23:59:59"));

        assertThat(queue.today().offered()).isZero();
        assertThat(queue.waiting()).isEqualTo(1);
        assertThat(queue.last15m().waiting()).isEqualTo(1);
    }
}
