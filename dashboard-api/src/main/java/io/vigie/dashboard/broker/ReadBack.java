package io.vigie.dashboard.broker;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A record on its way to a compacted topic and back, by which one knows that it is in force. */
public final class ReadBack {

    private final String key;
    private final byte @Nullable [] value;
    private final CompletableFuture<Void> inForce = new CompletableFuture<>();

    /** @param value null for a tombstone */
    public ReadBack(String key, byte @Nullable [] value) {
        this.key = key;
        this.value = value;
    }

    String key() {
        return key;
    }

    byte @Nullable [] value() {
        return value;
    }

    /** Whether a record that was read is this one, or says the same. */
    public boolean is(String otherKey, byte @Nullable [] otherValue) {
        return key.equals(otherKey) && Arrays.equals(value, otherValue);
    }

    /** It has come back by the topic. */
    public void inForce() {
        inForce.complete(null);
    }

    CompletableFuture<Void> whenInForce() {
        return inForce;
    }
}
