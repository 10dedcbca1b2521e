package io.vigie.jobs.teams;

import org.jspecify.annotations.Nullable;

/** What concerns a team. One of the two is there. */
public record TeamInput(
        String team, @Nullable AgentOfTeam agent, @Nullable TeamDescribed described) {

    public static TeamInput of(AgentOfTeam agent) {
        return new TeamInput(agent.team(), agent, null);
    }

    public static TeamInput of(TeamDescribed described) {
        return new TeamInput(described.team(), null, described);
    }
}
