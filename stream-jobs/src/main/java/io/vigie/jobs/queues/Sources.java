package io.vigie.jobs.queues;

import io.vigie.jobs.sources.SourceOfQueue;
import java.util.HashMap;
import java.util.Map;

/** The sources that a queue belongs to. Kept by Flink as a POJO, hence the public fields. */
public final class Sources {

    /** By source when it was last heard, in ms, while it is silent; else {@link SourceOfQueue#SPEAKS}. */
    public Map<String, Long> silentSince = new HashMap<>();

    /** The earliest time at which a source that is silent now was last heard; else {@link SourceOfQueue#SPEAKS}. */
    public long unknownSince = SourceOfQueue.SPEAKS;

    /** Needed by Flink. */
    public Sources() {}

    boolean isEmpty() {
        return silentSince.isEmpty();
    }

    /** Takes a change in; says whether the queue is unknown since another time. */
    boolean apply(SourceOfQueue source) {
        if (source.belongs()) {
            silentSince.put(source.source(), source.silentSince());
        } else {
            silentSince.remove(source.source());
        }
        long before = unknownSince;
        unknownSince = silentSince.values().stream()
                .mapToLong(Long::longValue)
                .filter(since -> since != SourceOfQueue.SPEAKS)
                .min()
                .orElse(SourceOfQueue.SPEAKS);
        return unknownSince != before;
    }
}
