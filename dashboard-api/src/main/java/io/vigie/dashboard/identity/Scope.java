package io.vigie.dashboard.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of the centre somebody may see at all; what lies outside is to them as if it were not there.
 *
 * @param clients whose queues and desks; null for all
 * @param teams which teams and their agents; null for all
 * @param queues which queues of those clients; null for all
 * @param desks which desks of those clients; null for all
 */
public record Scope(
        @Nullable Set<String> clients,
        @Nullable Set<String> teams,
        @Nullable Set<String> queues,
        @Nullable Set<String> desks) {

    /** Everything. */
    public static final Scope ALL = of(null, null);

    /** All queues and desks of some clients, and some teams; null for all. */
    public static Scope of(@Nullable Set<String> clients, @Nullable Set<String> teams) {
        return new Scope(clients, teams, null, null);
    }

    /** Whether a queue belongs to it; one of an unknown client only where all clients do. */
    public boolean hasQueue(String queue, @Nullable String client) {
        return isIn(clients, client) && isIn(queues, queue);
    }

    /** Whether a desk belongs to it; one of an unknown client only where all clients do. */
    public boolean hasDesk(String desk, @Nullable String client) {
        return isIn(clients, client) && isIn(desks, desk);
    }

    /** Whether a team and its agents belong to it. */
    public boolean hasTeam(@Nullable String team) {
        return isIn(teams, team);
    }

    private static boolean isIn(@Nullable Set<String> some, @Nullable String one) {
        return some == null || (one != null && some.contains(one));
    }
}
