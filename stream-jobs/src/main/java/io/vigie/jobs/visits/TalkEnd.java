package io.vigie.jobs.visits;

/** How the talk ended: the earlier of ended and transferred known of the visit. */
public record TalkEnd(Stamp stamp, boolean transferred) {}
