package io.vigie.jobs.agents;

import org.jspecify.annotations.Nullable;

/**
 * What an agent does changed for one queue.
 *
 * @param before null when the agent was not of this queue, or offline
 * @param after null when the agent is not of this queue, or offline
 */
public record AgentOfQueue(
        String queue, @Nullable Doing before, @Nullable Doing after) {

    /** What an agent does who is there. */
    public enum Doing {
        READY,
        TALKING,
        WRAPPING_UP,
        AWAY
    }
}
