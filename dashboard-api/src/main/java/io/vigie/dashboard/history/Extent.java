package io.vigie.dashboard.history;

import java.time.Instant;

/**
 * How far back and forth numbers can be told.
 *
 * @param reached the time that they have reached
 * @param firstKept the first minute that the topics tell
 * @param hasArchive whether there is more before it
 */
record Extent(Instant reached, long firstKept, boolean hasArchive) {

    /** The minutes that the topics tell. */
    Span kept() {
        return new Span(firstKept, Long.MAX_VALUE);
    }

    /** The minutes before. */
    Span older() {
        return new Span(Long.MIN_VALUE, firstKept);
    }

    /** The minutes that are known and over. */
    Span whole() {
        return new Span(hasArchive ? Long.MIN_VALUE : firstKept, Span.minuteOf(reached));
    }

    /** The minutes of which something may be known: the one that runs too. */
    Span begun() {
        return new Span(whole().from(), whole().until() + 1);
    }
}
