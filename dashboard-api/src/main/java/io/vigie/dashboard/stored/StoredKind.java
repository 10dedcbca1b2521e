package io.vigie.dashboard.stored;

import org.jspecify.annotations.Nullable;

/** Takes what is stored of one kind. Called by the one thread of the feed: what it does is quick and does not block. */
public interface StoredKind {

    /** Of which kind, as it stands before the slash of the keys. */
    String kind();

    /**
     * Takes what now stands under an id.
     *
     * @param value null where nothing does any more
     * @throws RuntimeException when it cannot be read; what was there stays
     */
    void take(String id, byte @Nullable [] value);
}
