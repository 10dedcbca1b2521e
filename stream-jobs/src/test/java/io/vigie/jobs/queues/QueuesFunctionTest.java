package io.vigie.jobs.queues;

import static io.vigie.jobs.queues.VisitBuilder.queued;
import static io.vigie.jobs.queues.VisitBuilder.waiting;
import static io.vigie.jobs.testkit.Events.at;
import static io.vigie.jobs.testkit.Events.millis;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.directory.QueueEntry;
import io.vigie.contract.live.QueueMinute;
import io.vigie.contract.live.QueueSnapshot;
import io.vigie.contract.live.ServiceLevelFormula;
import io.vigie.jobs.agents.AgentOfQueue;
import io.vigie.jobs.agents.AgentOfQueue.Doing;
import io.vigie.jobs.directory.QueueDescribed;
import io.vigie.jobs.sources.SourceOfQueue;
import io.vigie.jobs.visits.Visit;
import io.vigie.jobs.visits.Visit.Stage;
import io.vigie.jobs.visits.VisitChange;
import java.util.List;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class QueuesFunctionTest {

    private static final double HOUR = 3600;
    private static final Visit WAITING = waiting(0);
    private static final Visit ABANDONED =
            queued(0).after(7_000, Stage.ABANDONED).build();

    private TestingQueues queues;

    @BeforeEach
    void open() throws Exception {
        queues = new TestingQueues("UTC");
    }

    @AfterEach
    void close() throws Exception {
        queues.close();
    }

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
    void aDescribedQueueIsShownWithoutAnyVisitForAsLongAsItIsDescribed() throws Exception {
        describe(entry(null));
        assertThat(queues.updates).isEmpty();
        reach(1);
        assertThat(queues.last().today().offered()).isZero();
        assertThat(queues.last().name()).isEqualTo("Orders");
        queues.rest(100);

        change("a", null, ABANDONED);
        reach(200 * HOUR);
        queues.rest(100);
        assertThat(queues.last().today().offered()).isZero();
        describe(null);
        assertThat(queues.updates).last().isEqualTo(new QueueUpdate("orders", null));
        assertNothingIsLeft();
    }

    @Test
    void aQueueOfWhichNothingIsLeftEndsWithATombstone() throws Exception {
        reach(1);
        change("a", null, WAITING);
        change("a", WAITING, ABANDONED);
        queues.rest(100);
        reach(76 * HOUR - 1);
        queues.rest(100);
        assertThat(queues.updates).noneMatch(update -> update.snapshot() == null);

        reach(76 * HOUR);
        assertThat(queues.updates).last().isEqualTo(new QueueUpdate("orders", null));
        assertNothingIsLeft();
    }

    @Test
    void aQueueFromWhichItsOnlyVisitWasTakenEndsAtOnceAndComesBackUnderAGreaterVersion() throws Exception {
        reach(1);
        change("a", null, WAITING);
        change("a", WAITING, null);
        assertThat(queues.updates).last().isEqualTo(new QueueUpdate("orders", null));
        assertThat(queues.minutes)
                .last()
                .satisfies(minute -> assertThat(minute.totals().offered()).isZero());
        assertNothingIsLeft();

        change("a", null, WAITING);
        assertThat(queues.last().waiting()).isEqualTo(1);
    }

    @Test
    void aQueueStaysAsLongAsASourceBelongsToIt() throws Exception {
        reach(1);
        change("a", null, ABANDONED);
        source(true);
        reach(100 * HOUR);
        queues.rest(100);
        assertThat(queues.last().today().offered()).isZero();

        source(false);
        assertThat(queues.updates).last().isEqualTo(new QueueUpdate("orders", null));
        assertNothingIsLeft();
    }

    @Test
    void aQueueThatOnlyAnAgentOrASourceNamesIsNoQueue() throws Exception {
        reach(1);
        queues.take(QueueInput.of(new AgentOfQueue("orders", null, Doing.READY)));
        source(true);
        source(false);
        reach(2 * HOUR);
        queues.take(QueueInput.of(new AgentOfQueue("orders", Doing.READY, null)));

        assertThat(queues.updates).isEmpty();
        assertNothingIsLeft();
    }

    @Test
    void agentsWhoWereThereBeforeTheFirstVisitCount() throws Exception {
        reach(1);
        queues.take(QueueInput.of(new AgentOfQueue("orders", null, Doing.READY)));
        change("a", null, WAITING);

        assertThat(queues.last().agents().ready()).isEqualTo(1);
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void whereTheInputHasEndedADescribedQueueDoesNotKeepTheTimeGoing() throws Exception {
        reach(1);
        describe(entry(List.of("Mo-Fr 08:00-10:00")));
        change("a", null, ABANDONED);

        queues.reach(Watermark.MAX_WATERMARK.getTimestamp());
        queues.rest(100);
        assertThat(queues.last().today().offered()).isZero();
    }

    @Test
    void minutesGoOutAtOnceAndThenOnceASecond() throws Exception {
        reach(1);
        change("a", null, WAITING);
        change("b", null, WAITING);
        change("c", null, waiting(-50 * HOUR));
        assertThat(queues.minutes).hasSize(1);
        QueueMinute first = queues.minutes.get(0);
        assertThat(first.key()).isEqualTo("orders/" + millis(0) / 60_000);
        assertThat(first.client()).isEqualTo("in-house");
        assertThat(first.totals().offered()).isEqualTo(1);

        queues.rest(999);
        assertThat(queues.minutes).hasSize(1);
        queues.rest(1);
        assertThat(queues.minutes).hasSize(3);
        assertThat(queues.minutes).extracting(QueueMinute::from).contains(at(0), at(-50 * HOUR));
        queues.rest(1000);
        assertThat(queues.minutes).as("nothing changed").hasSize(3);
    }

    @Test
    void aMinuteAheadOfTheTimeReachedGoesOutToo() throws Exception {
        change("a", null, WAITING);
        reach(-600);
        queues.rest(1000);

        assertThat(queues.minutes).extracting(QueueMinute::from).containsExactly(at(0));
    }

    @Test
    void aMinuteThatWasToGoOutIsNotLostOverARestart() throws Exception {
        reach(1);
        change("a", null, WAITING);
        change("b", null, WAITING);
        queues.restore(2);
        queues.rest(1000);

        assertThat(queues.minutes).hasSize(2);
        assertThat(queues.minutes.get(1).totals().offered()).isEqualTo(2);
    }

    @Test
    void aMinuteThatWasToGoOutGoesOutBeforeTheQueueEnds() throws Exception {
        reach(1);
        change("a", null, WAITING);
        change("a", WAITING, ABANDONED);
        reach(76 * HOUR);

        assertThat(queues.minutes)
                .last()
                .satisfies(minute -> assertThat(minute.totals().abandoned()).isEqualTo(1));
        assertNothingIsLeft();
    }

    @Test
    void aMinuteIsOfTheClientWhoseVisitsItHas() throws Exception {
        reach(1);
        describe(entry(null));
        change("a", null, queued(0).terms("acme", 20_000, 5_000).build());
        queues.rest(1000);
        change("b", null, queued(-60).terms("globex", 20_000, 5_000).build());

        assertThat(queues.minutes).extracting(QueueMinute::client).containsExactly("acme", "globex");
        assertThat(queues.last().client()).isEqualTo("in-house");
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

    private void assertNothingIsLeft() {
        assertThat(queues.stateEntries()).isZero();
        assertThat(queues.timers()).isZero();
    }

    private void change(String visit, @Nullable Visit before, @Nullable Visit after) throws Exception {
        queues.take(QueueInput.of(new VisitChange("orders", visit, before, after, VisitChange.IN_TIME)));
    }

    private void describe(@Nullable QueueEntry entry) throws Exception {
        queues.take(QueueInput.of(new QueueDescribed("orders", entry)));
    }

    private void source(boolean belongs) throws Exception {
        queues.take(QueueInput.of(new SourceOfQueue("orders", "pbx", belongs, SourceOfQueue.SPEAKS)));
    }

    private void reach(double second) throws Exception {
        queues.reach(millis(second));
    }

    private List<Long> waitingSent() {
        return queues.snapshots().stream().map(QueueSnapshot::waiting).toList();
    }

    private static QueueEntry entry(@Nullable List<String> openingHours) {
        return new QueueEntry(
                "orders",
                "Orders",
                "in-house",
                "UTC",
                openingHours,
                20_000,
                0.8,
                ServiceLevelFormula.SHORT_ABANDONS_EXCLUDED,
                5_000);
    }
}
