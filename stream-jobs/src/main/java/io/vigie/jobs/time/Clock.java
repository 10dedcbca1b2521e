package io.vigie.jobs.time;

/** What time is. */
public enum Clock {
    /** The time of day: no event may run far ahead of it. */
    LIVE,
    /** The greatest time of the events so far, for what is replayed from the past. */
    EVENTS
}
