package io.vigie.jobs.queues;

import static io.vigie.jobs.queues.VisitBuilder.queued;
import static io.vigie.jobs.testkit.Events.millis;

import io.vigie.contract.directory.QueueEntry;
import io.vigie.contract.live.QueueSnapshot;
import io.vigie.contract.live.ServiceLevelFormula;
import io.vigie.jobs.agents.AgentOfQueue;
import io.vigie.jobs.agents.AgentOfQueue.Doing;
import io.vigie.jobs.directory.QueueDescribed;
import io.vigie.jobs.sources.Member;
import io.vigie.jobs.sources.SourceOfMember;
import io.vigie.jobs.visits.Visit;
import io.vigie.jobs.visits.Visit.Stage;
import io.vigie.jobs.visits.VisitChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One queue, without Flink, and what may happen to it. */
abstract class OneQueue {

    static final double MINUTE = 60;
    static final double HOUR = 3600;

    final QueueState state = new QueueState();
    final TestingHistory kept = new TestingHistory();
    final LiveQueue queue = new LiveQueue(state, kept.history, QueueEntry.undescribed("orders", "UTC"));
    long reached = Long.MIN_VALUE;

    void reach(double second) {
        reached = millis(second);
        queue.reach(reached);
    }

    void change(String visit, @Nullable Visit before, @Nullable Visit after) {
        change(visit, before, after, VisitChange.IN_TIME);
    }

    void change(String visit, @Nullable Visit before, @Nullable Visit after, long lateEventAt) {
        queue.take(QueueInput.of(new VisitChange("orders", visit, before, after, lateEventAt)), reached);
    }

    void agent(@Nullable Doing before, @Nullable Doing after) {
        queue.take(QueueInput.of(new AgentOfQueue("orders", before, after)), reached);
    }

    boolean source(String source, boolean belongs, long silentSince) {
        return queue.take(
                QueueInput.of(new SourceOfMember(Member.queue("orders"), source, belongs, silentSince)), reached);
    }

    boolean describe(@Nullable QueueEntry entry) {
        return queue.take(QueueInput.of(new QueueDescribed("orders", entry)), reached);
    }

    QueueSnapshot snapshot() {
        return queue.snapshot("v");
    }

    static QueueEntry entry(String zone, @Nullable List<String> openingHours) {
        return new QueueEntry(
                "orders",
                "Orders",
                "in-house",
                zone,
                openingHours,
                20_000,
                0.8,
                ServiceLevelFormula.SHORT_ABANDONS_EXCLUDED,
                5_000);
    }

    static Visit visit(double second, Stage stage, long wait) {
        return queued(second).after(wait, stage).build();
    }
}
