package io.vigie.jobs.queues;

import static io.vigie.jobs.queues.VisitBuilder.queued;
import static io.vigie.jobs.queues.VisitBuilder.waiting;
import static io.vigie.jobs.testkit.Events.millis;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.directory.QueueEntry;
import io.vigie.contract.live.ServiceLevelFormula;
import io.vigie.jobs.directory.QueueDescribed;
import io.vigie.jobs.sources.Member;
import io.vigie.jobs.sources.SourceOfMember;
import io.vigie.jobs.visits.Visit;
import io.vigie.jobs.visits.Visit.Stage;
import io.vigie.jobs.visits.VisitChange;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The function of queues as Flink runs it, and what may happen to the queue orders. */
abstract class QueuesInFlink {

    static final double HOUR = 3600;
    static final Visit WAITING = waiting(0);
    static final Visit ABANDONED = queued(0).after(7_000, Stage.ABANDONED).build();

    TestingQueues queues;

    @BeforeEach
    void open() throws Exception {
        queues = new TestingQueues("UTC");
    }

    @AfterEach
    void close() throws Exception {
        queues.close();
    }

    void assertNothingIsLeft() {
        assertThat(queues.stateEntries()).isZero();
        assertThat(queues.timers()).isZero();
    }

    void change(String visit, @Nullable Visit before, @Nullable Visit after) throws Exception {
        queues.take(QueueInput.of(new VisitChange("orders", visit, before, after, VisitChange.IN_TIME)));
    }

    void describe(@Nullable QueueEntry entry) throws Exception {
        queues.take(QueueInput.of(new QueueDescribed("orders", entry)));
    }

    void source(boolean belongs) throws Exception {
        queues.take(QueueInput.of(new SourceOfMember(Member.queue("orders"), "pbx", belongs, SourceOfMember.SPEAKS)));
    }

    void reach(double second) throws Exception {
        queues.reach(millis(second));
    }

    static QueueEntry entry(@Nullable List<String> openingHours) {
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
