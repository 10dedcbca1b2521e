package io.vigie.dashboard.directory;

import io.vigie.contract.directory.AgentEntry;
import io.vigie.contract.directory.AgentEntry.Alias;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Under which names other systems know the agents. Where records that came straight to Kafka claim one name for several
 * agents, the least id has it: the same whatever came first.
 */
final class Aliases {

    private final Map<Alias, TreeSet<String>> claims = new HashMap<>();
    /** Asked for each event by the threads of the door, so without a lock. */
    private final Map<Alias, String> owners = new ConcurrentHashMap<>();

    /** The agent whom a source knows by a name; null when nobody has it. May be called by any thread. */
    @Nullable
    String owner(Alias alias) {
        return owners.get(alias);
    }

    void replace(@Nullable AgentEntry before, @Nullable AgentEntry after) {
        for (Alias alias : aliases(before)) {
            TreeSet<String> agents = claims.get(alias);
            if (agents != null && before != null) {
                agents.remove(before.id());
            }
        }
        for (Alias alias : aliases(after)) {
            if (after != null) {
                claims.computeIfAbsent(alias, none -> new TreeSet<>()).add(after.id());
            }
        }
        aliases(before).forEach(this::settle);
        aliases(after).forEach(this::settle);
    }

    private void settle(Alias alias) {
        TreeSet<String> agents = claims.get(alias);
        if (agents == null || agents.isEmpty()) {
            claims.remove(alias);
            owners.remove(alias);
        } else {
            owners.put(alias, agents.first());
        }
    }

    private static List<Alias> aliases(@Nullable AgentEntry agent) {
        return agent == null ? List.of() : agent.aliases();
    }
}
