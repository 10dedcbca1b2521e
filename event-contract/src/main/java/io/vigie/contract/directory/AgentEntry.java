package io.vigie.contract.directory;

import io.vigie.contract.live.Site;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Someone who takes calls.
 *
 * @param site where they work
 * @param trainee whether they are still learning
 * @param mentor the agent who helps a trainee
 * @param aliases under which names other systems know them
 */
public record AgentEntry(
        String id,
        String name,
        String team,
        Site site,
        boolean trainee,
        @Nullable String mentor,
        List<Alias> aliases) implements DirectoryEntry {

    /**
     * The name by which a source knows an agent.
     *
     * @param source that of the events
     * @param id that which stands in them
     */
    public record Alias(String source, String id) {}

    @Override
    public DirectoryKind directoryKind() {
        return DirectoryKind.AGENT;
    }
}
