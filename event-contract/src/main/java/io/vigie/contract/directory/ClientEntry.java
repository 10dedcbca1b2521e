package io.vigie.contract.directory;

import com.fasterxml.jackson.annotation.JsonProperty;

/** For whom a centre works. */
public record ClientEntry(String id, String name, Kind kind) implements DirectoryEntry {

    /** The client of what nobody described. */
    public static final String IN_HOUSE_ID = "in-house";

    /** Whose customers call. */
    public enum Kind {
        /** The company's own. */
        @JsonProperty("in-house")
        IN_HOUSE,
        /** Those of another company, for which an outsourcer works. */
        @JsonProperty("external")
        EXTERNAL
    }

    @Override
    public DirectoryKind directoryKind() {
        return DirectoryKind.CLIENT;
    }
}
