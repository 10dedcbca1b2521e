package io.vigie.jobs.visits;

import static io.vigie.jobs.testkit.Events.millis;
import static io.vigie.jobs.visits.TestingCall.TERMS;
import static io.vigie.jobs.visits.TestingCall.changes;
import static io.vigie.jobs.visits.TestingCall.handled;
import static io.vigie.jobs.visits.TestingCall.orders;
import static io.vigie.jobs.visits.TestingCall.stage;
import static io.vigie.jobs.visits.TestingCall.state;
import static io.vigie.jobs.visits.TestingCall.visit;
import static io.vigie.jobs.visits.TestingCall.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.CallEvent;
import io.vigie.jobs.testkit.Events;
import io.vigie.jobs.testkit.Permutations;
import io.vigie.jobs.visits.Visit.Stage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CallStateTest {

    private static final Events CALL = Events.of("call-1");

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

    @Test
    void aLateWrappedCorrectsTheHandleTime() {
        CallState handled = state(1000, CALL.queued(0, "orders"), CALL.answered(12), CALL.ended(100));
        VisitChange change = changes(handled, CALL.wrapped(160), 1001).get(0);

        assertThat(change.before()).extracting(Visit::handleMillis).isEqualTo(88_000L);
        assertThat(change.after()).extracting(Visit::handleMillis).isEqualTo(148_000L);
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

    private static Visit waiting() {
        return orders(Stage.WAITING, 0, false);
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
