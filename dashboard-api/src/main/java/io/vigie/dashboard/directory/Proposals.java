package io.vigie.dashboard.directory;

import io.vigie.contract.directory.AgentEntry;
import io.vigie.contract.directory.AgentEntry.Alias;
import io.vigie.contract.directory.DirectoryEntry;
import io.vigie.contract.input.Fields;
import io.vigie.dashboard.problems.ProblemException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The entries on their way: few, and only for as long as somebody waits for the answer. */
final class Proposals {

    private final List<Proposal> open = new ArrayList<>();

    Proposal add(DirectoryEntry entry, boolean isNew) {
        Proposal proposal = Proposal.of(entry, isNew);
        open.add(proposal);
        return proposal;
    }

    void remove(Proposal proposal) {
        open.remove(proposal);
    }

    List<Proposal> of(String key, byte[] value) {
        return open.stream()
                .filter(proposal -> proposal.awaited().is(key, value))
                .toList();
    }

    void requireRoom(DirectoryEntry entry, int described) {
        long coming = open.stream()
                .filter(Proposal::isNew)
                .map(Proposal::entry)
                .filter(other -> other.directoryKind() == entry.directoryKind())
                .map(DirectoryEntry::id)
                .filter(id -> !id.equals(entry.id()))
                .distinct()
                .count();
        if (described + coming >= Directory.MOST) {
            throw conflict("There are " + Directory.MOST + " of the kind '"
                    + entry.directoryKind().word() + "' already, and there may be no more: describe one of them anew.");
        }
    }

    void requireFree(AgentEntry agent, Aliases aliases) {
        for (Alias alias : agent.aliases()) {
            String owner = aliases.owner(alias);
            String other = owner == null || owner.equals(agent.id()) ? claimant(alias, agent.id()) : owner;
            if (other != null) {
                throw conflict("The alias '" + Fields.shown(alias.id()) + "' of the source '"
                        + Fields.shown(alias.source()) + "' belongs to the agent '" + Fields.shown(other)
                        + "': take it from there first.");
            }
        }
    }

    private @Nullable String claimant(Alias alias, String besides) {
        return open.stream()
                .map(Proposal::entry)
                .filter(entry -> entry instanceof AgentEntry agent
                        && !agent.id().equals(besides)
                        && agent.aliases().contains(alias))
                .map(DirectoryEntry::id)
                .findFirst()
                .orElse(null);
    }

    private static ProblemException conflict(String detail) {
        return new ProblemException(HttpStatus.CONFLICT, detail);
    }
}
