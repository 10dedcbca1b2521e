package io.vigie.jobs.agents;

import io.vigie.contract.live.AgentSnapshot;
import io.vigie.contract.live.AttendanceStatus;
import io.vigie.contract.rulebook.Metrics;
import io.vigie.contract.rules.Rule;
import io.vigie.jobs.alerts.SubjectState;
import java.util.List;
import java.util.Map;

/** An agent as the rules of alerts see it. */
final class AgentSubject {

    private AgentSubject() {}

    /**
     * @param at the whole second, in ms
     * @param changedAt as {@link SubjectState#changedAt()}
     * @param ended as {@link SubjectState#ended()}
     */
    static SubjectState of(AgentSnapshot agent, List<String> queues, long at, long changedAt, boolean ended) {
        return new SubjectState(
                Rule.SubjectKind.AGENT,
                agent.agent(),
                at,
                changedAt,
                null,
                agent.team(),
                queues,
                agent.attendance().status() == AttendanceStatus.UNKNOWN,
                Metrics.values(agent),
                null,
                agent.trainee(),
                agent.mentor(),
                ended);
    }

    /** One of whom nothing is known any more: what fires for them ends. */
    static SubjectState gone(String agent, long at) {
        return new SubjectState(
                Rule.SubjectKind.AGENT, agent, at, at, null, null, List.of(), true, Map.of(), null, false, null, true);
    }
}
