package io.vigie.jobs.queues;

import io.vigie.jobs.agents.AgentOfQueue;
import io.vigie.jobs.directory.QueueDescribed;
import io.vigie.jobs.repeats.RepeatedChange;
import io.vigie.jobs.sources.SourceOfMember;
import io.vigie.jobs.visits.VisitChange;
import org.jspecify.annotations.Nullable;

/** What concerns a queue. One of the five is there. */
public record QueueInput(
        String queue,
        @Nullable VisitChange visit,
        @Nullable RepeatedChange repeated,
        @Nullable AgentOfQueue agent,
        @Nullable SourceOfMember source,
        @Nullable QueueDescribed described) {

    public static QueueInput of(VisitChange visit) {
        return new QueueInput(visit.queue(), visit, null, null, null, null);
    }

    public static QueueInput of(RepeatedChange repeated) {
        return new QueueInput(repeated.queue(), null, repeated, null, null, null);
    }

    public static QueueInput of(AgentOfQueue agent) {
        return new QueueInput(agent.queue(), null, null, agent, null, null);
    }

    public static QueueInput of(SourceOfMember source) {
        return new QueueInput(source.member().id(), null, null, null, source, null);
    }

    public static QueueInput of(QueueDescribed described) {
        return new QueueInput(described.queue(), null, null, null, null, described);
    }
}
