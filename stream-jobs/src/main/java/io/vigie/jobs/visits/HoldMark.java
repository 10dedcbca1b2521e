package io.vigie.jobs.visits;

/**
 * A hold began or ended.
 *
 * @param begins true for call.held, false for call.resumed
 */
public record HoldMark(Stamp stamp, boolean begins) {}
