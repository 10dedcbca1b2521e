package io.vigie.jobs.directory;

import java.util.List;

/** Queues of which the terms changed, gathered over a moment. */
public record TermsChanges(List<TermsChange> changes) {

    /**
     * The terms of a queue changed.
     *
     * @param from for visits queued at or after this time, in ms; {@link Long#MIN_VALUE}: for all
     */
    public record TermsChange(String queue, long from, Terms terms) {}
}
