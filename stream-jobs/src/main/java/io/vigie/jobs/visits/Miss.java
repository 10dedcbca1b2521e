package io.vigie.jobs.visits;

/** A visit was offered to an agent who did not take it. */
public record Miss(Stamp stamp, String agent) {}
