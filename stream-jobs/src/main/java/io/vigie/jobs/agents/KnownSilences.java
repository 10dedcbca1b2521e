package io.vigie.jobs.agents;

import io.vigie.jobs.sources.Silence;
import java.util.List;

/** The silences of one source, as far as they are known, in no order. */
public record KnownSilences(List<Silence> all) {

    static final KnownSilences NONE = new KnownSilences(List.of());

    /** Those that ended after a moment. */
    KnownSilences endedAfter(long moment) {
        return all.stream().allMatch(silence -> silence.until() > moment)
                ? this
                : new KnownSilences(
                        all.stream().filter(silence -> silence.until() > moment).toList());
    }
}
