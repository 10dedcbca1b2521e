package io.vigie.jobs.history.minutes;

/** The time zone in which a queue's days begin, from now on. */
public record ZoneOfQueue(String queue, String timeZone) {}
