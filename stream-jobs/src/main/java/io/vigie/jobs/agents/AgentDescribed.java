package io.vigie.jobs.agents;

import io.vigie.contract.directory.AgentEntry;
import org.jspecify.annotations.Nullable;

/**
 * What people say of an agent.
 *
 * @param entry null when they say nothing any more
 * @param zone the time zone of the agent's team
 */
public record AgentDescribed(String agent, @Nullable AgentEntry entry, String zone) {}
