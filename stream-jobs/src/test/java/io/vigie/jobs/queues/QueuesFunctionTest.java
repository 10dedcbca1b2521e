package io.vigie.jobs.queues;

import static io.vigie.jobs.queues.VisitBuilder.queued;
import static io.vigie.jobs.testkit.Events.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.live.QueueSnapshot;
import io.vigie.jobs.visits.Visit;
import io.vigie.jobs.visits.Visit.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueuesFunctionTest extends QueuesInFlink {

    @Test
    void theFirstChangeGoesOutAtOnceAndTheLastOfTheNextHundredMilliseconds() throws Exception {
        reach(1);
        change("a", null, WAITING);
        change("b", null, WAITING);
        change("c", null, WAITING);
        assertThat(waitingSent()).containsExactly(1L);

        queues.rest(99);
        assertThat(waitingSent()).containsExactly(1L);
        queues.rest(1);
        assertThat(waitingSent()).containsExactly(1L, 3L);
        queues.rest(100);
        assertThat(waitingSent()).as("nothing changed").containsExactly(1L, 3L);
        change("a", WAITING, ABANDONED);
        assertThat(waitingSent()).containsExactly(1L, 3L, 2L);
    }

    @Test
    void rulesSeeAQueueAtTheNextWholeSecondAfterAChangeAndNotWhileNothingChanges() throws Exception {
        reach(1.2);
        change("a", null, WAITING);
        change("b", null, WAITING);
        reach(1.999);
        assertThat(queues.subjects).isEmpty();

        reach(2);
        assertThat(queues.subjects).singleElement().satisfies(seen -> {
            assertThat(seen.at()).isEqualTo(at(2).toEpochMilli());
            assertThat(seen.values()).containsEntry("waiting", 2.0);
            assertThat(seen.changedAt()).isEqualTo(seen.at());
            assertThat(seen.dark() || seen.ended()).isFalse();
        });
        reach(19);
        assertThat(queues.subjects).hasSize(1);
    }

    @Test
    void nothingIsSaidOfTodayBeforeATimeIsReached() throws Exception {
        change("a", null, WAITING);
        assertThat(waitingSent()).isEmpty();

        reach(1);
        assertThat(waitingSent()).containsExactly(1L);
    }

    @Test
    void aWaitOverTheTargetTellsItself() throws Exception {
        reach(1);
        change("a", null, WAITING);
        queues.rest(100);
        reach(20);
        assertThat(queues.updates).hasSize(1);

        reach(20.001);
        assertThat(queues.updates).hasSize(2);
        assertThat(queues.last().today().waitingOverTarget()).isEqualTo(1);
        assertThat(queues.last().asOf()).isEqualTo(at(20.001));
    }

    @Test
    void theTurnOfAMinuteIsKeptWhenADeadlineOnItIsNot() throws Exception {
        // It will have waited for too long just when the next minute begins.
        Visit visit = queued(1).terms("in-house", 58_999, 5_000).build();
        reach(2);
        change("old", null, queued(-14 * 60).after(7_000, Stage.ABANDONED).build());
        change("a", null, visit);
        change("a", visit, queued(1).after(3_000, Stage.ABANDONED).build());
        queues.rest(100);
        assertThat(queues.last().last15m().offered()).isEqualTo(2);

        reach(60);
        queues.rest(100);
        assertThat(queues.last().last15m().offered()).isEqualTo(1);
    }

    @Test
    void windowsMoveOnByThemselves() throws Exception {
        reach(1);
        change("a", null, ABANDONED);
        queues.rest(100);
        reach(HOUR - 0.001);
        queues.rest(100);
        assertThat(queues.last().last60m().offered()).isEqualTo(1);
        reach(HOUR);

        assertThat(queues.last().last60m().offered()).isZero();
        assertThat(queues.last().today().offered()).isEqualTo(1);
        queues.rest(100);
        reach(15 * HOUR);
        assertThat(queues.last().today().offered()).isZero();
    }

    @Test
    void nothingGoesOutForAMinuteThatChangesNothing() throws Exception {
        reach(1);
        change("a", null, ABANDONED);
        queues.rest(100);
        int before = queues.updates.size();
        reach(14 * 60);
        queues.rest(100);
        reach(14 * 60 + 59);
        queues.rest(100);

        assertThat(queues.updates).hasSize(before);
    }

    @Test
    void aQueueOpensAndClosesByItself() throws Exception {
        reach(1);
        describe(entry(List.of("Mo-Fr 08:00-10:00")));
        assertThat(queues.last().closed()).isFalse();
        queues.rest(100);

        reach(HOUR - 0.001);
        assertThat(queues.updates).hasSize(1);
        reach(HOUR);
        assertThat(queues.last().closed()).isTrue();
        queues.rest(100);
        reach(23 * HOUR);
        assertThat(queues.last().closed()).isFalse();
    }

    @Test
    void versionsGrowOverARestoreEvenWhereNoCheckpointCameBetween() throws Exception {
        reach(1);
        queues.crash(() -> change("a", null, WAITING));

        // What comes out is held against the versions from before.
        change("a", null, WAITING);
        reach(1);
        assertThat(queues.updates).hasSize(2);
        assertThat(queues.minutes).hasSize(2);
    }

    @Test
    void aRestoredQueueHasItsNumbers() throws Exception {
        reach(1);
        change("a", null, WAITING);
        change("gone", null, ABANDONED);
        queues.rest(100);
        queues.rest(100);
        queues.restore(3);

        change("b", null, WAITING);
        assertThat(queues.last().waiting()).isEqualTo(2);
        assertThat(queues.last().today().offered()).isEqualTo(3);
        assertThat(queues.last().today().longestWaitMillis()).isEqualTo(7_000);
        queues.rest(100);
        reach(20.001);
        queues.rest(100);
        assertThat(queues.last().today().waitingOverTarget()).isEqualTo(2);
    }

    private List<Long> waitingSent() {
        return queues.snapshots().stream().map(QueueSnapshot::waiting).toList();
    }
}
