package io.vigie.jobs.teams;

import org.jspecify.annotations.Nullable;

/**
 * What an agent means to a team changed.
 *
 * @param before null when the agent was not of this team
 * @param after null when the agent is not of this team, or no longer known
 */
public record AgentOfTeam(
        String team, @Nullable TeamMember before, @Nullable TeamMember after) {}
