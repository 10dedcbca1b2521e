package io.vigie.dashboard.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of the centre somebody may see at all; what lies outside is to them as if it were not there.
 *
 * @param clients whose queues and desks; null for all
 * @param teams which teams and their agents; null for all
 * @param queues which queues of these clients, as on a board; null for all
 * @param desks which desks of these clients; null for all
 */
public record Scope(
        @Nullable Set<String> clients,
        @Nullable Set<String> teams,
        @Nullable Set<String> queues,
        @Nullable Set<String> desks) {

    /** Everything. */
    public static final Scope ALL = new Scope(null, null);

    /** All queues and desks of some clients, and some teams; null for all. */
    public Scope(@Nullable Set<String> clients, @Nullable Set<String> teams) {
        this(clients, teams, null, null);
    }

    /** Whether a queue belongs to it; one whose client is unknown is there only for those who may see all. */
    public boolean hasQueue(String id, @Nullable String client) {
        return isIn(clients, client) && isIn(queues, id);
    }

    /** Whether a desk belongs to it; one whose client is unknown is there only for those who may see all. */
    public boolean hasDesk(String id, @Nullable String client) {
        return isIn(clients, client) && isIn(desks, id);
    }

    /** Whether a team and its agents belong to it. */
    public boolean hasTeam(@Nullable String team) {
        return isIn(teams, team);
    }

    private static boolean isIn(@Nullable Set<String> some, @Nullable String one) {
        return some == null || (one != null && some.contains(one));
    }
}
