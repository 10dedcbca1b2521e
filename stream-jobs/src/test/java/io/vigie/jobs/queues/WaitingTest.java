package io.vigie.jobs.queues;

import static io.vigie.jobs.queues.VisitBuilder.queued;
import static io.vigie.jobs.queues.VisitBuilder.waiting;
import static io.vigie.jobs.testkit.Events.at;
import static io.vigie.jobs.testkit.Events.millis;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.live.QueueSnapshot;
import io.vigie.jobs.visits.Visit;
import io.vigie.jobs.visits.Visit.Stage;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WaitingTest extends OneQueue {

    @Test
    void aCallThatWaitsForLongerThanTheTargetHasMissedIt() {
        reach(10);
        change("a", null, waiting(0));
        assertThat(queue.isNeededAt(millis(20.001))).isTrue();
        assertThat(turnOver(20)).as("20 s are within target").isFalse();
        assertThat(snapshot().today().waitingOverTarget()).isZero();
        assertThat(turnOver(20.001)).isTrue();
        assertThat(snapshot().today().waitingOverTarget()).isEqualTo(1);
        assertThat(snapshot().today().serviceLevel()).isEqualTo(0.0);

        change("a", waiting(0), visit(0, Stage.TALKING, 25_000));
        assertThat(snapshot().today().waitingOverTarget()).isZero();
    }

    @Test
    void aCallThatIsHeardOfAfterTheTargetIsOverAtOnce() {
        reach(60);
        change("a", null, waiting(0));

        assertThat(state.waiting.overAt).isEmpty();
        assertThat(snapshot().today().waitingOverTarget()).isEqualTo(1);
    }

    @Test
    void anAnsweredCallIsNotOverLater() {
        reach(10);
        change("a", null, waiting(0));
        change("a", waiting(0), visit(0, Stage.TALKING, 12_000));

        assertThat(turnOver(20.001)).isFalse();
        assertThat(queue.isNeededAt(millis(20.001))).isFalse();
    }

    @Test
    void otherTermsOfAWaitingCallMoveItsDeadline() {
        reach(15);
        Visit impatient = queued(0).terms("in-house", 10_000, 5_000).build();
        change("a", null, waiting(0));
        change("a", waiting(0), impatient);
        assertThat(snapshot().today().waitingOverTarget()).isEqualTo(1);
        assertThat(queue.isNeededAt(millis(20.001))).isFalse();

        change("a", impatient, waiting(0));
        assertThat(snapshot().today().waitingOverTarget()).isZero();
        assertThat(turnOver(20.001)).isTrue();
    }

    @Test
    void callbacksWaitApartAndNeverForTooLong() {
        reach(60);
        Visit callback = queued(0).callback().build();
        change("a", null, callback);

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

    private boolean turnOver(double second) {
        reached = millis(second);
        return queue.turnOver(reached, reached);
    }
}
