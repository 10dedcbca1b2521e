package io.vigie.dashboard.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of the centre somebody may see at all; what lies outside is to them as if it were not there.
 *
 * @param clients whose queues and desks; null for all
 * @param teams which teams and their agents; null for all
 */
public record Scope(@Nullable Set<String> clients, @Nullable Set<String> teams) {

    /** Everything. */
    public static final Scope ALL = new Scope(null, null);

    /** Whether the queues and desks of a client belong to it. */
    public boolean hasClient(String client) {
        return clients == null || clients.contains(client);
    }

    /** Whether a team and its agents belong to it. */
    public boolean hasTeam(String team) {
        return teams == null || teams.contains(team);
    }
}
