package io.vigie.jobs.visits;

/** How a visit began: the earliest {@code call.queued} known of it. */
public record Entry(Stamp stamp, String queue, boolean callback) {}
