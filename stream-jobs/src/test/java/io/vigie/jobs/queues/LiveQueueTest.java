package io.vigie.jobs.queues;

import static io.vigie.jobs.queues.VisitBuilder.queued;
import static io.vigie.jobs.queues.VisitBuilder.waiting;
import static io.vigie.jobs.testkit.Events.at;
import static io.vigie.jobs.testkit.Events.millis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vigie.contract.directory.QueueEntry;
import io.vigie.contract.live.QueueSnapshot;
import io.vigie.contract.live.Totals;
import io.vigie.jobs.repeats.RepeatedChange;
import io.vigie.jobs.testkit.Permutations;
import io.vigie.jobs.visits.Visit;
import io.vigie.jobs.visits.Visit.Stage;
import io.vigie.jobs.visits.VisitChange;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LiveQueueTest extends OneQueue {

    @Test
    void aWaitingCallIsShownSinceItWasQueued() {
        reach(60);
        change("a", null, waiting(0));
        change("b", null, waiting(5));

        QueueSnapshot snapshot = snapshot();
        assertThat(snapshot.waiting()).isEqualTo(2);
        assertThat(snapshot.oldestQueuedAt()).isEqualTo(at(0));
        assertThat(snapshot.waitingSince()).containsExactly(at(0), at(5));
        assertThat(snapshot.today().offered()).isEqualTo(2);
        assertThat(snapshot.today().waiting()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void offeredIsTheSumOfWhatBecameOfIt(Stage stage) {
        reach(60);
        change("a", null, queued(0).after(3_000, stage).build());
        change("b", null, waiting(2));
        change("b", waiting(2), queued(2).after(3_000, stage).build());

        Totals today = snapshot().today();
        assertThat(today.offered())
                .isEqualTo(2)
                .isEqualTo(today.answered() + today.abandoned() + today.flowedOut() + today.lost() + today.waiting());
    }

    @Test
    void whatAVisitGaveIsTakenAwayWhenItChanges() {
        reach(60);
        Visit handled = queued(0)
                .withCaller()
                .transferred()
                .after(12_000, Stage.HANDLED)
                .handled(30, 18_000, 2_000)
                .build();
        change("a", null, waiting(0));
        change("a", waiting(0), handled);
        change("a", handled, null);

        assertThat(state.minutes.day.sums.isZero()).isTrue();
        assertThat(snapshot().today().longestWaitMillis()).isNull();
        assertThat(state.handleTimes.isEmpty()).isTrue();
        assertThat(queue.isGone()).isTrue();
    }

    @Test
    void talksAndAfterCallWorkAreCountedNow() {
        reach(60);
        change("a", null, visit(0, Stage.TALKING, 1));
        change("b", null, visit(1, Stage.TALKING, 1));
        change("b", visit(1, Stage.TALKING, 1), visit(1, Stage.WRAPPING_UP, 1));

        assertThat(snapshot().talking()).isEqualTo(1);
        assertThat(snapshot().wrappingUp()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"20000, 1", "20001, 0"})
    void withinTargetIncludesTheTargetItself(long wait, long within) {
        reach(60);
        change("a", null, visit(0, Stage.TALKING, wait));
        change("b", null, visit(0, Stage.ABANDONED, wait));

        assertThat(snapshot().today().answeredWithinTarget()).isEqualTo(within);
        assertThat(snapshot().today().abandonedWithinTarget()).isEqualTo(within);
    }

    @ParameterizedTest
    @CsvSource({"5000, 1", "5001, 0"})
    void aShortAbandonIncludesItsLimit(long wait, long shortAbandoned) {
        reach(60);
        change("a", null, visit(0, Stage.ABANDONED, wait));

        assertThat(snapshot().today().shortAbandoned()).isEqualTo(shortAbandoned);
    }

    @Test
    void eachVisitIsMeasuredByItsOwnTerms() {
        describe(entry("UTC", null));
        reach(60);
        change(
                "a",
                null,
                queued(0)
                        .terms("acme", 3_000, 2_000)
                        .after(4_000, Stage.TALKING)
                        .build());
        change(
                "b",
                null,
                queued(0)
                        .terms("acme", 4_000, 4_000)
                        .after(4_000, Stage.ABANDONED)
                        .build());
        change("c", null, queued(0).terms("acme", 60_000, 2_000).build());
        change("d", null, queued(0).terms("acme", 59_999, 2_000).build());

        Totals today = snapshot().today();
        assertThat(today.answeredWithinTarget()).isZero();
        assertThat(today.abandonedWithinTarget()).isEqualTo(1);
        assertThat(today.shortAbandoned()).isEqualTo(1);
        assertThat(today.waitingOverTarget()).isEqualTo(1);
    }

    @Test
    void handleTimeHoldAndWaitsAreSums() {
        reach(60);
        change(
                "a",
                null,
                queued(0)
                        .after(4_000, Stage.HANDLED)
                        .handled(30, 100_500, 10_000)
                        .build());
        change(
                "b",
                null,
                queued(1)
                        .transferred()
                        .after(8_500, Stage.HANDLED)
                        .handled(40, 200_000, 500)
                        .build());

        Totals today = snapshot().today();
        assertThat(today.waitMillis()).isEqualTo(12_500);
        assertThat(today.handleMillis()).isEqualTo(300_500);
        assertThat(today.holdMillis()).isEqualTo(10_500);
        assertThat(today.handled()).isEqualTo(2);
        assertThat(today.transferred()).isEqualTo(1);
        assertThat(today.averageSpeedOfAnswerSeconds()).isEqualTo(6.25);
        assertThat(today.averageHandleTimeSeconds()).isEqualTo(150.25);
        assertThat(today.longestWaitMillis()).isEqualTo(8_500);
    }

    @ParameterizedTest
    @CsvSource({
        "TALKING, 30000",
        "ABANDONED, 30000",
        "FLOWED_OUT, 30000",
        "UNFINISHED, 30000",
        "HANDLED, 30000",
        "LOST,",
        "WAITING,"
    })
    void theLongestWaitIsOfThoseWhoLeft(Stage stage, @Nullable Long longest) {
        reach(60);
        change("a", null, queued(0).callback().after(30_000, stage).build());

        assertThat(snapshot().last15m().longestWaitMillis()).isEqualTo(longest);
    }

    @Test
    void repeatsAreKnownBeforeOrAfterTheirVisit() {
        Permutations.of(List.of(
                        QueueInput.of(new VisitChange(
                                "orders", "a", null, queued(0).withCaller().build(), VisitChange.IN_TIME)),
                        QueueInput.of(new RepeatedChange("orders", millis(0), 1))))
                .forEach(order -> {
                    LiveQueue fresh = new LiveQueue(
                            new QueueState(), new TestingHistory().history, QueueEntry.undescribed("orders", "UTC"));
                    fresh.reach(millis(10));
                    order.forEach(
                            input -> assertThat(fresh.take(input, millis(10))).isTrue());
                    assertThat(fresh.snapshot("v").today().repeatContactRate()).isEqualTo(1.0);
                });
    }

    @Test
    void aLateEventOfTodayThatChangesATotalIsACorrection() {
        reach(60);
        change("a", null, waiting(0), millis(-2));
        assertThat(snapshot().corrections()).isEqualTo(1);
        change("a", waiting(0), visit(0, Stage.TALKING, 4_000));
        assertThat(snapshot().corrections()).as("in time").isEqualTo(1);
        change("a", visit(0, Stage.TALKING, 4_000), visit(0, Stage.WRAPPING_UP, 4_000), millis(-1));
        assertThat(snapshot().corrections()).as("no total changed").isEqualTo(1);
        change("a", visit(0, Stage.WRAPPING_UP, 4_000), visit(120, Stage.WRAPPING_UP, 4_000), millis(-1));
        assertThat(snapshot().corrections()).as("two minutes, one event").isEqualTo(2);

        // The day began 9 h before the start of these events.
        change("b", null, waiting(0), millis(-9 * HOUR));
        change("c", null, waiting(0), millis(-9 * HOUR - 0.001));
        assertThat(snapshot().corrections()).isEqualTo(3);
        reach(15 * HOUR);
        assertThat(snapshot().corrections()).isZero();
    }
}
