package io.vigie.jobs.teams;

import org.jspecify.annotations.Nullable;

/** What concerns a team. One of the three is there. */
public record TeamInput(
        String team,
        @Nullable AgentOfTeam agent,
        @Nullable AgentOfMinutes minutes,
        @Nullable TeamDescribed described) {

    public static TeamInput of(AgentOfTeam agent) {
        return new TeamInput(agent.team(), agent, null, null);
    }

    public static TeamInput of(AgentOfMinutes minutes) {
        return new TeamInput(minutes.team(), null, minutes, null);
    }

    public static TeamInput of(TeamDescribed described) {
        return new TeamInput(described.team(), null, null, described);
    }
}
