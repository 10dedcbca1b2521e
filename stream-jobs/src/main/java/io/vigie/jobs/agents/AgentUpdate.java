package io.vigie.jobs.agents;

import io.vigie.contract.live.AgentSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of an agent from now on.
 *
 * @param snapshot null when nothing is any more
 */
public record AgentUpdate(String agent, @Nullable AgentSnapshot snapshot) {}
