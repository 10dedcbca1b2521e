package io.vigie.dashboard.identity;

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

    /** Whether the queues and desks of a client belong to it; those of an unknown one only where all do. */
    public boolean hasClient(@Nullable String client) {
        return isIn(clients, client);
    }

    /** Whether a team and its agents belong to it. */
    public boolean hasTeam(@Nullable String team) {
        return isIn(teams, team);
    }

    private static boolean isIn(@Nullable Set<String> some, @Nullable String one) {
        return some == null || (one != null && some.contains(one));
    }
}
