package io.vigie.jobs.sources;

/**
 * A time in which a source was heard again and again, each time before it would have been silent.
 *
 * @param from the time of its first event, in ms
 * @param to that of the last
 */
public record HeardRun(long from, long to) {}
