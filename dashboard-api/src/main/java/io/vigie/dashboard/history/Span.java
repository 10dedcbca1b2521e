package io.vigie.dashboard.history;

import java.time.Instant;

/**
 * Minutes one after the other, counted since 1970.
 *
 * @param from the first
 * @param until the one after the last; not after {@code from} when there are none
 */
public record Span(long from, long until) {

    private static final long SECONDS = 60;

    /** The minutes that begin at or after one moment and before another. */
    public static Span of(Instant from, Instant until) {
        return new Span(ceiling(from), ceiling(until));
    }

    /** The minute in which a moment lies. */
    static long minuteOf(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), SECONDS);
    }

    /** When a minute begins. */
    static Instant instant(long minute) {
        return Instant.ofEpochSecond(minute * SECONDS);
    }

    private static long ceiling(Instant moment) {
        long minute = minuteOf(moment);
        return instant(minute).isBefore(moment) ? minute + 1 : minute;
    }

    boolean isEmpty() {
        return from >= until;
    }

    /** What lies in both. */
    Span within(Span other) {
        return new Span(Math.max(from, other.from), Math.min(until, other.until));
    }

    /** Whether all of another lies in it. */
    boolean covers(Span other) {
        return from <= other.from && other.until <= until;
    }
}
