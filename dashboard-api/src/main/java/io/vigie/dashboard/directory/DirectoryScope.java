package io.vigie.dashboard.directory;

import io.vigie.contract.directory.AgentEntry;
import io.vigie.contract.directory.ClientEntry;
import io.vigie.contract.directory.DeskEntry;
import io.vigie.contract.directory.DirectoryEntry;
import io.vigie.contract.directory.QueueEntry;
import io.vigie.contract.directory.TeamEntry;
import io.vigie.dashboard.identity.Scope;

/** Whether what is described belongs to somebody's scope. */
final class DirectoryScope {

    private DirectoryScope() {}

    static boolean has(Scope scope, DirectoryEntry entry) {
        if (entry instanceof ClientEntry client) {
            return scope.hasClient(client.id());
        }
        if (entry instanceof QueueEntry queue) {
            return scope.hasQueue(queue.id(), queue.client());
        }
        if (entry instanceof DeskEntry desk) {
            return scope.hasDesk(desk.id(), desk.client());
        }
        if (entry instanceof TeamEntry team) {
            return scope.hasTeam(team.id());
        }
        return entry instanceof AgentEntry agent && scope.hasTeam(agent.team());
    }
}
