package io.vigie.dashboard.live;

import io.vigie.dashboard.access.Role;
import io.vigie.dashboard.access.Scope;

/** Who looks, and so what is sent: what an audience may not see never leaves the server. */
record Audience(Role role, Scope scope) {

    /** What of alerts on agents is sent. */
    enum AgentAlerts {
        /** Nothing. */
        NONE,
        /** How many are open, over all agents, and nothing of any. */
        COUNTED,
        /** As they are. */
        NAMED,
        /** The team, and what kind of alert it is. */
        OF_TEAM,
        /** An id that tells nobody's name, and a link for those who may follow it. */
        OPAQUE
    }

    /** Somebody of a role, who may see all of the centre that the role may. */
    static Audience of(Role role) {
        return new Audience(role, Scope.ALL);
    }

    /** Whether named agents are in the frames. A manager has to open a team for them, which is logged. */
    boolean seesAgents() {
        return role == Role.SUPERVISOR;
    }

    boolean seesSmallGroups() {
        return role == Role.SUPERVISOR || role == Role.MANAGER || role == Role.ADMIN;
    }

    AgentAlerts agentAlerts() {
        return switch (role) {
            case WALL -> AgentAlerts.COUNTED;
            case SUPERVISOR -> AgentAlerts.NAMED;
            case MANAGER -> AgentAlerts.OF_TEAM;
            case LEAD -> AgentAlerts.OPAQUE;
            case ADMIN, INGEST -> AgentAlerts.NONE;
        };
    }

    /** Whether something of an owner is there for this audience. */
    boolean has(Owner owner) {
        String team = owner.team();
        String client = owner.client();
        if (team != null) {
            return scope.hasTeam(team);
        }
        return client == null ? scope.clients() == null : scope.hasClient(client);
    }

    /** A snapshot in the form that this audience may see. */
    byte[] form(Snapshot snapshot) {
        return seesSmallGroups() ? snapshot.whole() : snapshot.least();
    }
}
