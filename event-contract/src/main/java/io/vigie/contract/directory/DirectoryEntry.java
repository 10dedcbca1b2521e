package io.vigie.contract.directory;

/** What people say of one thing. */
public sealed interface DirectoryEntry permits ClientEntry, QueueEntry, DeskEntry, TeamEntry, AgentEntry {

    String id();

    /** For people; the id where nobody gave one. */
    String name();

    DirectoryKind directoryKind();

    /** The key on the topic: {@code KIND/ID}. */
    default String key() {
        return directoryKind().word() + "/" + id();
    }
}
