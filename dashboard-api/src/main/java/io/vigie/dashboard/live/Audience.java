package io.vigie.dashboard.live;

import io.vigie.dashboard.identity.Identity;
import io.vigie.dashboard.identity.Role;
import io.vigie.dashboard.identity.Scope;

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

    /** The audience that somebody belongs to. */
    static Audience of(Identity who) {
        return new Audience(who.role(), who.scope());
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

    /** Whether one of a kind is there for this audience as long as it belongs to an owner. */
    boolean has(Kind kind, String id, Owner owner) {
        return switch (kind) {
            case QUEUES -> scope.hasQueue(id, owner.client());
            case DESKS -> scope.hasDesk(id, owner.client());
            case AGENTS, TEAMS -> scope.hasTeam(owner.team());
        };
    }

    /** A snapshot in the form that this audience may see. */
    byte[] form(Snapshot snapshot) {
        return seesSmallGroups() ? snapshot.whole() : snapshot.least();
    }
}
