package io.vigie.jobs.queues;

import io.vigie.jobs.sources.SourceOfMember;
import java.util.HashMap;
import java.util.Map;

/** The sources that a queue belongs to. Kept by Flink as a POJO, hence the public fields. */
public final class Sources {

    /** By source when it was last heard, in ms, while it is silent; else {@link SourceOfMember#SPEAKS}. */
    public Map<String, Long> silentSince = new HashMap<>();

    /** The earliest time at which a source that is silent now was last heard; else {@link SourceOfMember#SPEAKS}. */
    public long unknownSince = SourceOfMember.SPEAKS;

    /** Needed by Flink. */
    public Sources() {}

    boolean isEmpty() {
        return silentSince.isEmpty();
    }

    /** Takes a change in; says whether the queue is unknown since another time. */
    boolean apply(SourceOfMember source) {
        if (source.belongs()) {
            silentSince.put(source.source(), source.silentSince());
        } else {
            silentSince.remove(source.source());
        }
        long before = unknownSince;
        unknownSince = silentSince.values().stream()
                .mapToLong(Long::longValue)
                .filter(since -> since != SourceOfMember.SPEAKS)
                .min()
                .orElse(SourceOfMember.SPEAKS);
        return unknownSince != before;
    }
}
