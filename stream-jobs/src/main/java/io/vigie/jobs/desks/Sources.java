package io.vigie.jobs.desks;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sources of a desk. Kept by Flink as a POJO, hence the public fields. */
public final class Sources {

    private static final long SPEAKS = Long.MIN_VALUE;

    /** By source when it was last heard, in ms, while it is silent; else {@link #SPEAKS}. */
    public Map<String, Long> silentSince = new HashMap<>();

    /** Needed by Flink. */
    public Sources() {}

    boolean isEmpty() {
        return silentSince.isEmpty();
    }

    void apply(DeskSource source) {
        if (source.belongs()) {
            silentSince.put(source.source(), source.silentSince() == null ? SPEAKS : source.silentSince());
        } else {
            silentSince.remove(source.source());
        }
    }

    /** The earliest time at which one that is silent now was last heard, in ms; null while all speak. */
    @Nullable
    Long unknownSince() {
        return silentSince.values().stream()
                .filter(since -> since != SPEAKS)
                .min(Long::compare)
                .orElse(null);
    }
}
