package io.vigie.dashboard.directory;

import io.vigie.contract.directory.DirectoryEntry;
import io.vigie.contract.json.Json;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;

/** An entry on its way to the topic and back. */
final class Proposal {

    private final DirectoryEntry entry;
    private final boolean isNew;
    private final byte[] json;
    private final CompletableFuture<Void> inForce = new CompletableFuture<>();

    Proposal(DirectoryEntry entry, boolean isNew) {
        this.entry = entry;
        this.isNew = isNew;
        this.json = Json.MAPPER.writeValueAsBytes(entry);
    }

    DirectoryEntry entry() {
        return entry;
    }

    /** Whether nothing stood in its place. */
    boolean isNew() {
        return isNew;
    }

    byte[] json() {
        return json;
    }

    boolean is(String key, byte[] value) {
        return entry.key().equals(key) && Arrays.equals(json, value);
    }

    void inForce() {
        inForce.complete(null);
    }

    /** Done once it has come back by the topic. */
    CompletableFuture<Void> whenInForce() {
        return inForce;
    }
}
