package io.vigie.jobs.visits;

import static io.vigie.jobs.testkit.Events.millis;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.CallEvent;
import io.vigie.jobs.testkit.Events;
import io.vigie.jobs.testkit.Permutations;
import io.vigie.jobs.visits.Visit.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallStateTest {

    private static final long HOUR = 3600;
    private static final Events CALL = Events.of("call-1");

    @Test
    void aVisitGoesFromWaitingToHandled() {
        assertThat(visit(10, CALL.queued(0, "orders"))).isEqualTo(waiting());
        assertThat(visit(30, CALL.queued(0, "orders"), CALL.answered(12.5)))
                .isEqualTo(new Visit("orders", millis(0), false, Stage.TALKING, 12_500, false, 0));
        assertThat(visit(200, CALL.queued(0, "orders"), CALL.answered(12.5), CALL.ended(100)))
                .isEqualTo(new Visit("orders", millis(0), false, Stage.WRAPPING_UP, 12_500, false, 0));
        assertThat(visit(200, CALL.queued(0, "orders"), CALL.answered(12.5), CALL.ended(100), CALL.wrapped(130)))
                .isEqualTo(new Visit("orders", millis(0), false, Stage.HANDLED, 12_500, false, 117_500));
    }

    @Test
    void everyOrderOfArrivalEndsInTheSameVisit() {
        List<CallEvent> events = List.of(
                CALL.queued(0, "orders"), CALL.answered(12), CALL.held(20), CALL.transferred(90), CALL.wrapped(95));

        assertThat(Permutations.of(events)
                        .map(order -> visit(200, order.toArray(CallEvent[]::new)))
                        .distinct())
                .containsExactly(new Visit("orders", millis(0), false, Stage.HANDLED, 12_000, true, 83_000));
    }

    @Test
    void theChangesOfEveryOrderAddUpToTheSameVisit() {
        List<CallEvent> events = List.of(
                CALL.queued(5, "billing"),
                CALL.queued(0, "orders"),
                CALL.answered(12),
                CALL.abandoned(12),
                CALL.ended(90));

        assertThat(Permutations.of(events).map(CallStateTest::leftInQueues).distinct())
                .containsExactly(List.of(new Visit("orders", millis(0), false, Stage.WRAPPING_UP, 12_000, false, 0)));
    }

    @Test
    void aRepeatedEventChangesNothing() {
        CallState known = state(60, CALL.queued(0, "orders"), CALL.answered(12));

        assertThat(known.with(CALL.answered(12), millis(60)).changes()).isEmpty();
        assertThat(known.with(CALL.queued(0, "orders"), millis(60)).changes()).isEmpty();
    }

    @Test
    void theEarliestOfRivalOutcomesHolds() {
        assertThat(stage(60, CALL.queued(0, "orders"), CALL.answered(12), CALL.abandoned(11.999)))
                .isEqualTo(Stage.ABANDONED);
        assertThat(stage(60, CALL.queued(0, "orders"), CALL.abandoned(12.001), CALL.answered(12)))
                .isEqualTo(Stage.TALKING);
    }

    @Test
    void outcomesOfEqualTimeAreTakenBySequenceThenByType() {
        assertThat(stage(60, CALL.queued(0, "orders"), CALL.abandoned(12), CALL.answered(12)))
                .as("answered comes before abandoned")
                .isEqualTo(Stage.TALKING);
        assertThat(stage(
                        60,
                        CALL.queued(0, "orders"),
                        Events.withSequence(CALL.abandoned(12), 7),
                        Events.withSequence(CALL.answered(12), 8)))
                .as("the lower sequence comes first")
                .isEqualTo(Stage.ABANDONED);
    }

    @Test
    void aWaitIsNeverNegative() {
        assertThat(visit(60, CALL.queued(0, "orders"), CALL.abandoned(-1)))
                .isEqualTo(new Visit("orders", millis(0), false, Stage.ABANDONED, 0, false, 0));
    }

    @Test
    void anAnsweredLegWithoutQueueIsNoQueuesBusiness() {
        CallState state = state(60, CALL.answered(12), CALL.ended(30));

        assertThat(state.visits()).hasSize(1);
        assertThat(visit(60, CALL.answered(12), CALL.ended(30))).isNull();
    }

    @Test
    void legsAreVisitsOfTheirOwn() {
        List<CallEvent> events = List.of(
                CALL.queued(0, "orders"),
                CALL.answered(5),
                CALL.transferred(50),
                CALL.leg(1).queued(50, "billing"),
                CALL.leg(1).answered(61));

        assertThat(leftInQueues(events))
                .containsExactlyInAnyOrder(
                        new Visit("orders", millis(0), false, Stage.WRAPPING_UP, 5_000, true, 0),
                        new Visit("billing", millis(50), false, Stage.TALKING, 11_000, false, 0));
    }

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
        assertThat(visit(second, CALL.queued(0, "orders"), CALL.answered(12), CALL.ended(100)))
                .isEqualTo(new Visit("orders", millis(0), false, stage, 12_000, false, handleMillis));
    }

    @Test
    void aLateWrappedCorrectsTheHandleTime() {
        CallState handled = state(1000, CALL.queued(0, "orders"), CALL.answered(12), CALL.ended(100));
        VisitChange change =
                handled.with(CALL.wrapped(160), millis(1001)).changes().get(0);

        assertThat(change.before()).extracting(Visit::handleMillis).isEqualTo(88_000L);
        assertThat(change.after()).extracting(Visit::handleMillis).isEqualTo(148_000L);
    }

    @Test
    void anyLaterEventUndoesLostAndUnfinished() {
        assertThat(stage(3 * HOUR, CALL.queued(0, "orders"), CALL.answered(2.5 * HOUR)))
                .isEqualTo(Stage.TALKING);
        CallState lost = state(2 * HOUR, CALL.queued(0, "orders"));
        assertThat(lost.visits().get(0).overdue()).isTrue();
        CallState heard = lost.with(CALL.held(1.5 * HOUR), millis(2 * HOUR)).next();
        assertThat(heard.visits().get(0).overdue()).isFalse();
    }

    @Test
    void aCallIsForgottenWhenNoEventOfItCanComeAnyMore() {
        CallState known = state(76 * HOUR - 0.001, CALL.queued(0, "orders"), CALL.abandoned(5));

        assertThat(known.visits()).hasSize(1);
        assertThat(known.at("call-1", millis(76 * HOUR)))
                .isEqualTo(new CallState.Step(CallState.NONE, List.of(), List.of()));
    }

    @Test
    void aVisitThatNeverBeganEndsAsAnOrphan() {
        CallState known = state(60, CALL.abandoned(5), CALL.leg(2).answered(7));

        assertThat(known.at("call-1", millis(5 + 76 * HOUR)).orphans()).containsExactly(0);
        assertThat(known.at("call-1", millis(7 + 76 * HOUR)).next()).isEqualTo(CallState.NONE);
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

    private static Visit waiting() {
        return new Visit("orders", millis(0), false, Stage.WAITING, 0, false, 0);
    }

    private static CallState state(double second, CallEvent... events) {
        CallState state = CallState.NONE;
        for (CallEvent event : events) {
            state = state.with(event, millis(0)).next();
        }
        return state.at("call-1", millis(second)).next();
    }

    private static @Nullable Visit visit(double second, CallEvent... events) {
        return state(second, events).visits().get(0).visit();
    }

    private static Stage stage(double second, CallEvent... events) {
        return Objects.requireNonNull(visit(second, events)).stage();
    }

    /** Takes away each before and adds each after: what is left is what the queues hold. */
    private static List<Visit> leftInQueues(List<CallEvent> events) {
        List<Visit> left = new ArrayList<>();
        CallState state = CallState.NONE;
        for (CallEvent event : events) {
            CallState.Step step = state.with(event, millis(0));
            for (VisitChange change : step.changes()) {
                if (change.before() != null) {
                    assertThat(left.remove(change.before()))
                            .as("the queue had it")
                            .isTrue();
                }
                if (change.after() != null) {
                    left.add(change.after());
                }
            }
            state = step.next();
        }
        return left;
    }
}
