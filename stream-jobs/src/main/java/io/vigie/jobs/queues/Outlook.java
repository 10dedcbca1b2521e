package io.vigie.jobs.queues;

import io.vigie.contract.live.AgentCounts;
import io.vigie.contract.live.WaitRange;
import io.vigie.jobs.staffing.ExpectedWait;
import org.jspecify.annotations.Nullable;

/**
 * What the load on a queue leads to.
 *
 * @param required how many agents it asks for; null when it cannot be told
 * @param expectedWait of a caller who joins now; null when it cannot be told
 */
public record Outlook(@Nullable Long required, @Nullable WaitRange expectedWait) {

    /** Nothing can be told, as of a queue that is closed. */
    static final Outlook NONE = new Outlook(null, null);

    static Outlook of(Requirement requirement, AgentCounts agents, long waiting) {
        Load load = requirement.load();
        ExpectedWait wait = ExpectedWait.of(
                waiting, agents.available(), agents.ready(), load.handleSeconds(), load.patienceSeconds());
        return new Outlook(
                requirement.agents() == null ? null : requirement.agents().longValue(),
                wait == null ? null : new WaitRange(wait.lowSeconds(), wait.highSeconds()));
    }
}
