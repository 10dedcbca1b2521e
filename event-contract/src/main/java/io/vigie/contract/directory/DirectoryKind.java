package io.vigie.contract.directory;

import io.vigie.contract.input.Words;
import org.jspecify.annotations.Nullable;

/** What the directory describes. */
public enum DirectoryKind {
    CLIENT,
    QUEUE,
    DESK,
    TEAM,
    AGENT;

    /** As it stands in paths and keys, such as {@code queue}. */
    public String word() {
        return Words.of(this);
    }

    /** The kind of a word, or null when there is none. */
    public static @Nullable DirectoryKind of(String word) {
        for (DirectoryKind kind : values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        return null;
    }
}
