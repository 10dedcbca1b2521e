package io.vigie.jobs.visits;

import io.vigie.jobs.directory.Terms;

/** What a visit depends on beside its own events. */
interface Circumstances {

    /** What a queue promises to a visit queued at this time, in ms. */
    Terms terms(String queue, long queuedAt) throws Exception;

    /** Whether a source has restarted without a call of which the last event came at this time, in ms. */
    boolean forgot(String source, String call, long lastAt) throws Exception;
}
