package io.vigie.jobs.visits;

import static io.vigie.jobs.testkit.Events.millis;
import static io.vigie.jobs.visits.TestingCall.ALONE;
import static io.vigie.jobs.visits.TestingCall.stage;
import static io.vigie.jobs.visits.TestingCall.state;
import static io.vigie.jobs.visits.TestingCall.visit;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.jobs.testkit.Events;
import io.vigie.jobs.visits.Visit.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What time alone does to a call, and for how long it is known. */
class CallTimeTest {

    private static final long HOUR = 3600;
    private static final Events CALL = Events.of("call-1");

    @ParameterizedTest
    @CsvSource({"7199.999, WAITING", "7200, LOST", "7200.001, LOST"})
    void aWaitOfTwoHoursWithoutAnyEventIsLost(double second, Stage stage) {
        assertThat(stage(second, CALL.queued(0, "orders"))).isEqualTo(stage);
    }

    @ParameterizedTest
    @CsvSource({"86399.999, WAITING", "86400, LOST"})
    void aCallbackIsLostAfterADay(double second, Stage stage) {
        assertThat(stage(second, CALL.callback(0, "orders"))).isEqualTo(stage);
    }

    @ParameterizedTest
    @CsvSource({"14411.999, TALKING", "14412, UNFINISHED"})
    void aTalkOfFourHoursWithoutAnyEventIsUnfinished(double second, Stage stage) {
        assertThat(stage(second, CALL.queued(0, "orders"), CALL.answered(12))).isEqualTo(stage);
    }

    @ParameterizedTest
    @CsvSource({"699.999, WRAPPING_UP, 0", "700, HANDLED, 88000"})
    void withoutWrappedAfterTenMinutesThereWasNoAfterCallWork(double second, Stage stage, long handleMillis) {
        Visit visit = visit(second, CALL.queued(0, "orders"), CALL.answered(12), CALL.ended(100));

        assertThat(visit).extracting(Visit::stage, Visit::handleMillis).containsExactly(stage, handleMillis);
        assertThat(visit).extracting(Visit::handledAt).isEqualTo(handleMillis == 0 ? 0 : millis(100));
    }

    @Test
    void anyLaterEventUndoesLostAndUnfinished() throws Exception {
        assertThat(stage(3 * HOUR, CALL.queued(0, "orders"), CALL.answered(2.5 * HOUR)))
                .isEqualTo(Stage.TALKING);
        CallState lost = state(2 * HOUR, CALL.queued(0, "orders"));
        assertThat(lost.visits().get(0).overdue()).isTrue();
        CallState heard = lost.with(CALL.held(1.5 * HOUR), millis(2 * HOUR), ALONE);
        assertThat(heard.visits().get(0).overdue()).isFalse();
    }

    @Test
    void aCallIsForgottenWhenNoEventOfItCanComeAnyMore() {
        CallState known = state(76 * HOUR - 0.001, CALL.queued(0, "orders"), CALL.abandoned(5));

        assertThat(known.visits()).hasSize(1);
        assertThat(known.kept(millis(76 * HOUR) - 1)).isEqualTo(known);
        assertThat(known.kept(millis(76 * HOUR))).isEqualTo(CallState.NONE);
        assertThat(known.orphans(millis(76 * HOUR))).isEmpty();
    }

    @Test
    void aVisitThatNeverBeganEndsAsAnOrphan() {
        CallState known = state(60, CALL.abandoned(5), CALL.leg(2).answered(7));

        assertThat(known.orphans(millis(5 + 76 * HOUR) - 1)).isEmpty();
        assertThat(known.orphans(millis(5 + 76 * HOUR))).containsExactly(0);
        assertThat(known.kept(millis(7 + 76 * HOUR))).isEqualTo(CallState.NONE);
    }

    @ParameterizedTest
    @CsvSource({"172800, false", "172800.001, true"})
    void anEventIsTooLateAfterMoreThan48Hours(double reached, boolean tooLate) {
        assertThat(CallState.NONE.isTooLate(CALL.queued(0, "orders"), millis(reached)))
                .isEqualTo(tooLate);
    }

    @ParameterizedTest
    @CsvSource({"100800, false", "100800.001, true"})
    void anEventMoreThan28HoursAfterItsQueueingIsTooLate(double second, boolean tooLate) {
        CallState known = state(0, CALL.queued(0, "orders"));

        assertThat(known.isTooLate(CALL.answered(second), millis(second))).isEqualTo(tooLate);
    }
}
