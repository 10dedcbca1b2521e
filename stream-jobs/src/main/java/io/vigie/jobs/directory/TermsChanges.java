package io.vigie.jobs.directory;

import java.util.ArrayList;
import java.util.List;

/** Queues of which the terms changed, gathered over a moment. */
public record TermsChanges(List<TermsChange> changes) {

    /** Nothing changed. */
    static final TermsChanges NONE = new TermsChanges(List.of());

    /**
     * The terms of a queue changed.
     *
     * @param from for visits queued at or after this time, in ms; {@link Long#MIN_VALUE}: for all
     */
    public record TermsChange(String queue, long from, Terms terms) {}

    /** With one change more of the same queue: of those that hold from the same time, the last counts. */
    TermsChanges with(TermsChange change) {
        List<TermsChange> all = new ArrayList<>(changes);
        all.removeIf(earlier -> earlier.from() == change.from());
        all.add(change);
        return new TermsChanges(all);
    }
}
