package io.vigie.jobs.queues;

import static io.vigie.jobs.testkit.Events.at;
import static io.vigie.jobs.testkit.Events.millis;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.live.Counts;
import io.vigie.contract.live.QueueSnapshot;
import io.vigie.contract.live.Totals;
import io.vigie.jobs.visits.Visit;
import io.vigie.jobs.visits.Visit.Stage;
import io.vigie.jobs.visits.VisitChange;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QueueStateTest {

    private static final QueueSettings SETTINGS = QueueSettings.inZone("UTC");

    private final QueueState queue = new QueueState();

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
        change("a", null, visit(0, stage, 3_000));
        change("b", null, waiting(2));
        change("b", waiting(2), visit(2, stage, 3_000));

        Totals today = snapshot().today();
        assertThat(today.offered())
                .isEqualTo(2)
                .isEqualTo(today.answered() + today.abandoned() + today.flowedOut() + today.lost() + today.waiting());
    }

    @Test
    void whatAVisitGaveIsTakenAwayWhenItChanges() {
        reach(60);
        change("a", null, waiting(0));
        change("a", waiting(0), visit(0, Stage.TALKING, 12_000));
        change("a", visit(0, Stage.TALKING, 12_000), null);

        assertThat(queue.minutes.sumToday).isEqualTo(Counts.NONE);
        assertThat(queue.isEmpty()).isTrue();
        assertThat(snapshot().talking()).isZero();
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
    void aCallThatWaitsForLongerThanTheTargetHasMissedIt() {
        reach(10);
        assertThat(change("a", null, waiting(0))).isEqualTo(millis(20.001));
        assertThat(queue.turnOver(millis(20), millis(20)))
                .as("20 s are within target")
                .isFalse();
        assertThat(snapshot().today().waitingOverTarget()).isZero();
        assertThat(queue.turnOver(millis(20.001), millis(20.001))).isTrue();
        assertThat(snapshot().today().waitingOverTarget()).isEqualTo(1);
        assertThat(snapshot().today().serviceLevel()).isEqualTo(0.0);

        change("a", waiting(0), visit(0, Stage.TALKING, 25_000));
        assertThat(snapshot().today().waitingOverTarget()).isZero();
    }

    @Test
    void aCallThatIsHeardOfAfterTheTargetIsOverAtOnce() {
        reach(60);

        assertThat(change("a", null, waiting(0))).isEqualTo(QueueState.NEVER);
        assertThat(snapshot().today().waitingOverTarget()).isEqualTo(1);
    }

    @Test
    void anAnsweredCallIsNotOverLater() {
        reach(10);
        change("a", null, waiting(0));
        change("a", waiting(0), visit(0, Stage.TALKING, 12_000));

        assertThat(queue.turnOver(millis(20.001), millis(30))).isFalse();
        assertThat(queue.waiting.overAt).isEmpty();
    }

    @Test
    void callbacksWaitApartAndNeverForTooLong() {
        reach(60);
        Visit callback = new Visit("orders", millis(0), true, Stage.WAITING, 0, false, 0);
        assertThat(change("a", null, callback)).isEqualTo(QueueState.NEVER);

        QueueSnapshot snapshot = snapshot();
        assertThat(snapshot.waiting()).isZero();
        assertThat(snapshot.callbacksWaiting()).isEqualTo(1);
        assertThat(snapshot.oldestQueuedAt()).isNull();
        assertThat(snapshot.today().waiting()).isEqualTo(1);
        assertThat(snapshot.today().waitingOverTarget()).isZero();

        change("a", callback, null);
        assertThat(snapshot().callbacksWaiting()).isZero();
    }

    @Test
    void onlyTheTwentyOldestAreSent() {
        reach(60);
        IntStream.range(0, 25).map(i -> 24 - i).forEach(i -> change("call-" + i, null, waiting(i)));

        assertThat(snapshot().waiting()).isEqualTo(25);
        assertThat(snapshot().waitingSince())
                .containsExactlyElementsOf(
                        IntStream.range(0, 20).mapToObj(second -> at(second)).toList());
    }

    @Test
    void handleTimeAndWaitsAreSums() {
        reach(60);
        change("a", null, new Visit("orders", millis(0), false, Stage.HANDLED, 4_000, false, 100_500));
        change("b", null, new Visit("orders", millis(1), false, Stage.HANDLED, 8_500, true, 200_000));

        Totals today = snapshot().today();
        assertThat(today.waitMillis()).isEqualTo(12_500);
        assertThat(today.handleMillis()).isEqualTo(300_500);
        assertThat(today.handled()).isEqualTo(2);
        assertThat(today.transferred()).isEqualTo(1);
        assertThat(today.averageSpeedOfAnswerSeconds()).isEqualTo(6.25);
        assertThat(today.averageHandleTimeSeconds()).isEqualTo(150.25);
    }

    private void reach(double second) {
        queue.turn(millis(second), SETTINGS);
    }

    private long change(String visit, @Nullable Visit before, @Nullable Visit after) {
        long reached = Math.max(queue.changedAt, millis(0));
        return queue.apply(new VisitChange("orders", visit, before, after), reached, SETTINGS);
    }

    private QueueSnapshot snapshot() {
        return queue.snapshot("orders", "v", SETTINGS);
    }

    private static Visit waiting(double second) {
        return visit(second, Stage.WAITING, 0);
    }

    private static Visit visit(double second, Stage stage, long wait) {
        return new Visit("orders", millis(second), false, stage, wait, false, 0);
    }
}
