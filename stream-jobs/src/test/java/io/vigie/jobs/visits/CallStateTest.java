package io.vigie.jobs.visits;

import static io.vigie.jobs.testkit.Events.millis;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.CallEvent;
import io.vigie.jobs.directory.Terms;
import io.vigie.jobs.heard.Contact;
import io.vigie.jobs.heard.ContactChange;
import io.vigie.jobs.repeats.CallerVisit;
import io.vigie.jobs.testkit.Events;
import io.vigie.jobs.testkit.Permutations;
import io.vigie.jobs.visits.Visit.Stage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallStateTest {

    private static final long HOUR = 3600;
    private static final Events CALL = Events.of("call-1");
    private static final Terms TERMS = new Terms("in-house", 20_000, 5_000);
    private static final Circumstances ALONE = new TestingCircumstances(TERMS, "", Restarts.NONE);

    @Test
    void aVisitGoesFromWaitingToHandled() {
        assertThat(visit(10, CALL.queued(0, "orders"))).isEqualTo(waiting());
        assertThat(visit(30, CALL.queued(0, "orders"), CALL.answered(12.5)))
                .isEqualTo(orders(Stage.TALKING, 12_500, false));
        assertThat(visit(200, CALL.queued(0, "orders"), CALL.answered(12.5), CALL.ended(100)))
                .isEqualTo(orders(Stage.WRAPPING_UP, 12_500, false));
        assertThat(visit(200, CALL.queued(0, "orders"), CALL.answered(12.5), CALL.ended(100), CALL.wrapped(130)))
                .isEqualTo(handled(12_500, false, 130, 117_500, 0));
    }

    @Test
    void everyOrderOfArrivalEndsInTheSameVisit() {
        List<CallEvent> events = List.of(
                CALL.queued(0, "orders"), CALL.answered(12), CALL.held(20), CALL.transferred(90), CALL.wrapped(95));

        assertThat(Permutations.of(events)
                        .map(order -> visit(200, order.toArray(CallEvent[]::new)))
                        .distinct())
                .containsExactly(handled(12_000, true, 95, 83_000, 70_000));
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
                .containsExactly(List.of(orders(Stage.WRAPPING_UP, 12_000, false)));
    }

    @Test
    void aRepeatedEventChangesNothing() {
        CallState known = state(60, CALL.queued(0, "orders"), CALL.answered(12));

        assertThat(changes(known, CALL.answered(12), 60)).isEmpty();
        assertThat(changes(known, CALL.queued(0, "orders"), 60)).isEmpty();
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
                .isEqualTo(orders(Stage.ABANDONED, 0, false));
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
                        orders(Stage.WRAPPING_UP, 5_000, true),
                        new Visit("billing", millis(50), false, TERMS, Stage.TALKING, 11_000, false, 0, 0, 0, false));
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
        Visit visit = visit(second, CALL.queued(0, "orders"), CALL.answered(12), CALL.ended(100));

        assertThat(visit).extracting(Visit::stage, Visit::handleMillis).containsExactly(stage, handleMillis);
        assertThat(visit).extracting(Visit::handledAt).isEqualTo(handleMillis == 0 ? 0 : millis(100));
    }

    @Test
    void aLateWrappedCorrectsTheHandleTime() {
        CallState handled = state(1000, CALL.queued(0, "orders"), CALL.answered(12), CALL.ended(100));
        VisitChange change = changes(handled, CALL.wrapped(160), 1001).get(0);

        assertThat(change.before()).extracting(Visit::handleMillis).isEqualTo(88_000L);
        assertThat(change.after()).extracting(Visit::handleMillis).isEqualTo(148_000L);
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

    @Test
    void holdIsWhatLiesBetweenItsMarksAndWithinTheTalk() {
        List<CallEvent> events = List.of(
                CALL.queued(0, "orders"),
                CALL.answered(10),
                CALL.held(5),
                CALL.resumed(15),
                CALL.held(20),
                CALL.held(25),
                CALL.resumed(30),
                CALL.resumed(33),
                CALL.held(95),
                CALL.ended(100),
                CALL.wrapped(110));

        for (long seed = 0; seed < 50; seed++) {
            List<CallEvent> order = new ArrayList<>(events);
            order.addAll(events.subList(2, 9));
            Collections.shuffle(order, new Random(seed));
            assertThat(visit(200, order.toArray(CallEvent[]::new)))
                    .as("5 s before the first end, 10 s from 20 to 30, and 5 s that nobody ended")
                    .isEqualTo(handled(10_000, false, 110, 100_000, 20_000));
        }
    }

    @Test
    void holdCountsOnceTheVisitIsHandled() {
        assertThat(visit(
                        60,
                        CALL.queued(0, "orders"),
                        CALL.answered(10),
                        CALL.held(20),
                        CALL.resumed(30),
                        CALL.ended(50)))
                .extracting(Visit::holdMillis)
                .isEqualTo(0L);
    }

    @Test
    void aRestartWithoutTheCallLosesAWaitAndLeavesATalkUnfinished() throws Exception {
        Circumstances forgetful = restartedAt(30, List.of("call-2"));

        assertThat(stageIn(forgetful, CALL.queued(0, "orders"))).isEqualTo(Stage.LOST);
        assertThat(stageIn(forgetful, CALL.queued(0, "orders"), CALL.answered(12)))
                .isEqualTo(Stage.UNFINISHED);
        assertThat(stageIn(forgetful, CALL.queued(0, "orders"), CALL.answered(12), CALL.ended(20)))
                .as("what is over is not forgotten")
                .isEqualTo(Stage.WRAPPING_UP);
        assertThat(stageIn(forgetful, CALL.queued(0, "orders"), CALL.abandoned(29)))
                .isEqualTo(Stage.ABANDONED);
    }

    @Test
    void aRestartMustBeLaterThanTheLastEventAndLeaveTheCallOut() throws Exception {
        assertThat(stageIn(restartedAt(0.001, List.of()), CALL.queued(0, "orders")))
                .isEqualTo(Stage.LOST);
        assertThat(stageIn(restartedAt(0, List.of()), CALL.queued(0, "orders"))).isEqualTo(Stage.WAITING);
        assertThat(stageIn(restartedAt(30, List.of("call-0", "call-1")), CALL.queued(0, "orders")))
                .isEqualTo(Stage.WAITING);
        assertThat(stageIn(restartedAt(30, List.of()), CALL.queued(0, "orders"), CALL.missed(31)))
                .as("heard of again")
                .isEqualTo(Stage.WAITING);
        assertThat(stageIn(new TestingCircumstances(TERMS, "/other", restart(30, List.of())), CALL.queued(0, "orders")))
                .as("another source")
                .isEqualTo(Stage.WAITING);
    }

    @Test
    void aVisitTakesTheTermsOfItsQueueing() throws Exception {
        Terms other = new Terms("bank", 30_000, 2_000);
        CallState known = state(60, CALL.queued(0, "orders"));
        CallState later = known.in("call-1", new TestingCircumstances(other, "", Restarts.NONE));

        List<VisitChange> changes = new Differences("call-1", known, later).visits(VisitChange.IN_TIME);
        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.before()).extracting(Visit::terms).isEqualTo(TERMS);
            assertThat(change.after()).extracting(Visit::terms).isEqualTo(other);
        });
    }

    @Test
    void aCallerIsKnownToEveryLegAndCountsOnTheFirst() {
        CallEvent first = CALL.queued(0, "orders").withCaller("h1:a");
        CallEvent second = CALL.leg(1).queued(50, "billing");
        CallerVisit ofFirst = new CallerVisit("in-house", "h1:a", "call-1", 0, "orders", millis(0), true);
        CallerVisit ofSecond = new CallerVisit("in-house", "h1:a", "call-1", 1, "billing", millis(50), true);

        assertThat(callers(first, second)).containsExactlyInAnyOrder(ofFirst, ofSecond);
        assertThat(callers(second, first)).containsExactlyInAnyOrder(ofFirst, ofSecond);
        assertThat(state(60, first).leg(0).visit())
                .extracting(Visit::withCaller)
                .isEqualTo(true);
        assertThat(state(60, first, second).leg(1).visit())
                .extracting(Visit::withCaller)
                .isEqualTo(false);
    }

    @Test
    void anEarlierQueueingTakesBackWhatWasSaidOfTheCaller() {
        CallEvent later = CALL.queued(5, "billing").withCaller("h1:a");
        CallEvent earlier = CALL.queued(0, "orders").withCaller("h1:a");

        assertThat(callers(later, earlier))
                .containsExactly(new CallerVisit("in-house", "h1:a", "call-1", 0, "orders", millis(0), true));
    }

    @Test
    void anAgentIsToldOfItsContactAndTheWrongOneThatItHasNone() {
        CallState known = state(60, CALL.queued(0, "orders"), CALL.answered(12));
        CallEvent earlier = CALL.answered(11).toBuilder().agent("agent-2").build();
        CallState next = with(known, earlier, 60);

        assertThat(new Differences("call-1", known, next).contacts())
                .containsExactly(
                        new ContactChange("agent-1", "0/call-1", null),
                        new ContactChange(
                                "agent-2",
                                "0/call-1",
                                new Contact("orders", millis(11), Contact.Stage.TALKING, 0, Contact.STILL, null)));
    }

    private static List<CallerVisit> callers(CallEvent... events) {
        List<CallerVisit> entered = new ArrayList<>();
        CallState state = CallState.NONE;
        for (CallEvent event : events) {
            CallState next = with(state, event, 60);
            for (CallerVisit visit : new Differences("call-1", state, next).callers()) {
                if (visit.entered()) {
                    entered.add(visit);
                } else {
                    assertThat(entered.removeIf(known -> known.leg() == visit.leg()
                                    && known.queuedAt() == visit.queuedAt()
                                    && known.queue().equals(visit.queue())))
                            .as("it was said before")
                            .isTrue();
                }
            }
            state = next;
        }
        return entered;
    }

    private static Circumstances restartedAt(double second, List<String> openCalls) {
        return new TestingCircumstances(TERMS, "/test", restart(second, openCalls));
    }

    private static Restarts restart(double second, List<String> openCalls) {
        return Restarts.NONE.with(Restart.of(millis(second), "restart-1", openCalls));
    }

    private static Stage stageIn(Circumstances circumstances, CallEvent... events) throws Exception {
        CallState known = state(60, events);
        CallState told = known.in("call-1", circumstances);
        CallState knewBefore = CallState.NONE;
        for (CallEvent event : events) {
            knewBefore = knewBefore.with(event, millis(0), circumstances);
        }
        Stage stage = Objects.requireNonNull(told.leg(0).visit()).stage();
        assertThat(Objects.requireNonNull(knewBefore.at(millis(60)).leg(0).visit())
                        .stage())
                .as("the other order")
                .isEqualTo(stage);
        return stage;
    }

    private static Visit orders(Stage stage, long wait, boolean transferred) {
        return new Visit("orders", millis(0), false, TERMS, stage, wait, transferred, 0, 0, 0, false);
    }

    private static Visit handled(long wait, boolean transferred, double at, long handle, long hold) {
        return new Visit(
                "orders", millis(0), false, TERMS, Stage.HANDLED, wait, transferred, millis(at), handle, hold, false);
    }

    private static Visit waiting() {
        return orders(Stage.WAITING, 0, false);
    }

    private static CallState with(CallState state, CallEvent event, double second) {
        try {
            return state.with(event, millis(second), ALONE);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static List<VisitChange> changes(CallState state, CallEvent event, double second) {
        return new Differences("call-1", state, with(state, event, second)).visits(VisitChange.IN_TIME);
    }

    private static CallState state(double second, CallEvent... events) {
        CallState state = CallState.NONE;
        for (CallEvent event : events) {
            state = with(state, event, 0);
        }
        return state.at(millis(second));
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
            for (VisitChange change : changes(state, event, 0)) {
                if (change.before() != null) {
                    assertThat(left.remove(change.before()))
                            .as("the queue had it")
                            .isTrue();
                }
                if (change.after() != null) {
                    left.add(change.after());
                }
            }
            state = with(state, event, 0);
        }
        return left;
    }
}
