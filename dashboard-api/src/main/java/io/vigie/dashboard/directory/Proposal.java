package io.vigie.dashboard.directory;

import io.vigie.contract.directory.DirectoryEntry;
import io.vigie.contract.json.Json;
import io.vigie.dashboard.broker.ReadBack;

/**
 * An entry on its way to the topic and back.
 *
 * @param isNew whether nothing stood in its place
 */
record Proposal(DirectoryEntry entry, boolean isNew, ReadBack awaited) {

    static Proposal of(DirectoryEntry entry, boolean isNew) {
        return new Proposal(entry, isNew, new ReadBack(entry.key(), Json.MAPPER.writeValueAsBytes(entry)));
    }
}
