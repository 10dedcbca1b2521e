package io.vigie.jobs.queues;

import io.vigie.contract.live.QueueSnapshot;
import io.vigie.contract.rulebook.Metrics;
import io.vigie.contract.rules.Rule;
import io.vigie.jobs.alerts.SubjectState;
import java.util.List;
import java.util.Map;

/** A queue as the rules of alerts see it. */
final class QueueSubject {

    private QueueSubject() {}

    /**
     * @param at the whole second, in ms
     * @param changedAt as {@link SubjectState#changedAt()}
     */
    static SubjectState of(QueueSnapshot queue, long at, long changedAt) {
        return new SubjectState(
                Rule.SubjectKind.QUEUE,
                queue.queue(),
                at,
                changedAt,
                queue.client(),
                null,
                List.of(queue.queue()),
                queue.closed() || queue.unknownSince() != null,
                Metrics.values(queue),
                queue.oldestQueuedAt() == null ? null : queue.oldestQueuedAt().toEpochMilli(),
                false,
                null,
                false);
    }

    /** One that is gone: what fires for it ends. */
    static SubjectState gone(String queue, long at) {
        return new SubjectState(
                Rule.SubjectKind.QUEUE,
                queue,
                at,
                at,
                null,
                null,
                List.of(queue),
                true,
                Map.of(),
                null,
                false,
                null,
                true);
    }
}
