package io.vigie.jobs.visits;

import io.vigie.jobs.directory.Terms;
import java.util.ArrayList;
import java.util.List;

/** The terms of one queue over time, oldest first. */
public record DatedTerms(List<Since> since) {

    /** Before any description. */
    static final DatedTerms NONE = new DatedTerms(List.of());

    /**
     * Terms that hold from a time on.
     *
     * @param from in ms; {@link Long#MIN_VALUE}: always
     */
    public record Since(long from, Terms terms) {}

    /** What held for a visit queued at this time. */
    Terms at(long queuedAt, Terms undescribed) {
        for (int i = since.size() - 1; i >= 0; i--) {
            if (since.get(i).from <= queuedAt) {
                return since.get(i).terms;
            }
        }
        return undescribed;
    }

    /**
     * The terms with others that hold from a time on.
     *
     * @param oldest no visit that is still kept was queued before this time, in ms
     */
    DatedTerms with(long from, Terms terms, long oldest) {
        List<Since> kept = new ArrayList<>();
        for (Since known : since) {
            if (known.from < from) {
                kept.add(known);
            }
        }
        kept.add(new Since(from, terms));
        while (kept.size() > 1 && kept.get(1).from <= oldest) {
            kept.remove(0);
        }
        return new DatedTerms(List.copyOf(kept));
    }
}
