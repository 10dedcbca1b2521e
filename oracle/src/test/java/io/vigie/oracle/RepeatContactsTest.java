package io.vigie.oracle;

import static io.vigie.contract.event.CallEventType.QUEUED;
import static io.vigie.oracle.TestingCalls.at;
import static io.vigie.oracle.TestingCalls.leg;
import static io.vigie.oracle.TestingCalls.queued;
import static io.vigie.oracle.TestingCalls.queuedBy;
import static io.vigie.oracle.TestingCalls.today;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.directory.QueueEntry;
import io.vigie.contract.event.CallEvent;
import io.vigie.contract.live.ServiceLevelFormula;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepeatContactsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-09T09:00:00Z, 1",
        "2026-03-09T08:59:59.999Z, 0",
        "2026-03-10T08:59:59.999Z, 1",
        "2026-03-10T09:00:00Z, 0",
        "2026-03-10T09:00:01Z, 0",
    })
    void anotherCallCountsFromTwentyFourHoursBeforeUpToTheQueueing(String other, long repeated) {
        CallEvent earlier =
                queuedBy("x", "a", other).toBuilder().queue("support").build();
        OracleTotals totals = today("10:00:00", earlier, queuedBy("x", "b", "09:00:00"));

        assertThat(totals.withCaller()).isEqualTo(1);
        assertThat(totals.repeated()).isEqualTo(repeated);
        assertThat(totals.repeatContactRate()).isEqualTo((double) repeated);
    }

    @Test
    void theSameCallIsNoOtherCallButALaterLegOfAnotherIs() {
        CallEvent second = leg(QUEUED, "a", 1, "08:30:00").queue("support").build();

        assertThat(today("10:00:00", queuedBy("x", "a", "09:00:00"), second).repeated())
                .isZero();
        assertThat(today("10:00:00", queuedBy("x", "a", "2026-03-09T08:00:00Z"), second, queuedBy("x", "b", "09:00:00"))
                        .repeated())
                .as("the second leg has the caller of leg 0")
                .isEqualTo(1);
    }

    @Test
    void aLegsOwnCallerGoesBeforeThatOfLegZero() {
        CallEvent second =
                leg(QUEUED, "a", 1, "08:30:00").queue("support").caller("y").build();

        assertThat(today("10:00:00", queuedBy("x", "a", "2026-03-09T08:00:00Z"), second, queuedBy("x", "b", "09:00:00"))
                        .repeated())
                .isZero();
        assertThat(today("10:00:00", second, queuedBy("y", "b", "09:00:00")).repeated())
                .isEqualTo(1);
    }

    @Test
    void onlyLegZeroCountsAndOnlyWithACaller() {
        CallEvent second =
                leg(QUEUED, "a", 1, "09:30:00").queue("sales").caller("x").build();
        OracleTotals totals = today(
                "10:00:00", queuedBy("x", "a", "09:00:00"), second, queued("b", "09:10:00"), queued("c", "09:11:00"));

        assertThat(totals.offered()).isEqualTo(4);
        assertThat(totals.withCaller()).isEqualTo(1);
        assertThat(totals.repeated()).isZero();
    }

    @Test
    void aCallOfAnotherClientIsNone() {
        List<CallEvent> events = List.of(
                queuedBy("x", "a", "08:00:00").toBuilder().queue("support").build(), queuedBy("x", "b", "09:00:00"));
        OracleInput input = OracleInput.of(events, at("10:00:00"));

        assertThat(new Oracle(input).queue("sales").today().repeated()).isEqualTo(1);
        assertThat(new Oracle(input.withDirectory(new OracleDirectory(List.of(support("acme")), List.of())))
                        .queue("sales")
                        .today()
                        .repeated())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"08:00:00, 0", "08:00:00.001, 1"})
    void aQueueThatMovesToAnotherClientTakesOnlyItsLaterCallsThere(String moved, long repeated) {
        List<CallEvent> events = List.of(
                queuedBy("x", "a", "08:00:00").toBuilder().queue("support").build(), queuedBy("x", "b", "09:00:00"));
        OracleDirectory directory =
                new OracleDirectory(List.of(), List.of(new OracleDirectory.Change(at(moved), support("acme"))));

        assertThat(new Oracle(OracleInput.of(events, at("10:00:00")).withDirectory(directory))
                        .queue("sales")
                        .today()
                        .repeated())
                .isEqualTo(repeated);
    }

    private static QueueEntry support(String client) {
        return new QueueEntry(
                "support",
                "Support",
                client,
                "UTC",
                null,
                20_000,
                0.8,
                ServiceLevelFormula.SHORT_ABANDONS_EXCLUDED,
                5_000);
    }
}
