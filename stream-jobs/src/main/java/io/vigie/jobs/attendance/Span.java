package io.vigie.jobs.attendance;

/**
 * A stretch of time.
 *
 * @param from its first ms
 * @param until the first ms after it; {@link Long#MAX_VALUE} while it goes on
 */
public record Span(long from, long until) {

    boolean holds(long at) {
        return from <= at && at < until;
    }

    long millis() {
        return Math.max(0, until - from);
    }

    /** What two have in common; of no length when that is nothing. */
    Span and(Span other) {
        return new Span(Math.max(from, other.from), Math.min(until, other.until));
    }
}
