package io.vigie.jobs.queues;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.jobs.agents.AgentOfQueue;
import io.vigie.jobs.agents.AgentOfQueue.Doing;
import java.util.List;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** When a queue is there, and when it is gone. */
class QueuesEndTest extends QueuesInFlink {

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
}
