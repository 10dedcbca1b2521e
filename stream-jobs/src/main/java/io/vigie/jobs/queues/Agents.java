package io.vigie.jobs.queues;

import io.vigie.contract.live.AgentCounts;
import io.vigie.jobs.agents.AgentOfQueue;
import io.vigie.jobs.agents.AgentOfQueue.Doing;
import org.jspecify.annotations.Nullable;

/** The agents of a queue by what they do. Kept by Flink as a POJO, hence the public fields. */
public final class Agents {

    public long ready;
    public long talking;
    public long wrappingUp;
    public long away;

    /** Needed by Flink; nobody. */
    public Agents() {}

    boolean isEmpty() {
        return ready == 0 && talking == 0 && wrappingUp == 0 && away == 0;
    }

    /** Takes a change in; says whether there is any. */
    boolean apply(AgentOfQueue change) {
        count(change.before(), -1);
        count(change.after(), 1);
        return change.before() != change.after();
    }

    AgentCounts counts() {
        return new AgentCounts(ready, talking, wrappingUp, away);
    }

    private void count(@Nullable Doing doing, int by) {
        if (doing == null) {
            return;
        }
        switch (doing) {
            case READY -> ready += by;
            case TALKING -> talking += by;
            case WRAPPING_UP -> wrappingUp += by;
            case AWAY -> away += by;
        }
    }
}
