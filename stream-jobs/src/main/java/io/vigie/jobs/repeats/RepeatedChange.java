package io.vigie.jobs.repeats;

/**
 * A visit is found to be a repeat, or not to be one.
 *
 * @param queuedAt when the visit was queued, in ms
 * @param by 1 or -1
 */
public record RepeatedChange(String queue, long queuedAt, long by) {}
