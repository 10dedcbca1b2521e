package io.vigie.jobs.queues;

import static io.vigie.jobs.queues.VisitBuilder.queued;
import static io.vigie.jobs.queues.VisitBuilder.waiting;
import static io.vigie.jobs.testkit.Events.at;
import static io.vigie.jobs.testkit.Events.millis;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.live.QueueMinute;
import org.junit.jupiter.api.Test;

/** The minutes that go out. */
class QueueMinutesTest extends QueuesInFlink {

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
}
