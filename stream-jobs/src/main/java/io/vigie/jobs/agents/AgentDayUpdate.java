package io.vigie.jobs.agents;

import io.vigie.contract.live.AgentDay;
import org.jspecify.annotations.Nullable;

/**
 * An agent's day as it is told from now on.
 *
 * @param day null when it is told no more
 */
public record AgentDayUpdate(String agent, @Nullable AgentDay day) {}
