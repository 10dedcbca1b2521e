package io.vigie.contract.directory;

/**
 * Agents who work together.
 *
 * @param timeZone in which their days begin, such as {@code Europe/Paris}
 */
public record TeamEntry(String id, String name, String timeZone) implements DirectoryEntry {

    /** The team of agents whom nobody described. */
    public static final String NONE_ID = "none";

    @Override
    public DirectoryKind directoryKind() {
        return DirectoryKind.TEAM;
    }
}
