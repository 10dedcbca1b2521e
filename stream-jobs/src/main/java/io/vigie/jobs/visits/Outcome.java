package io.vigie.jobs.visits;

import org.jspecify.annotations.Nullable;

/**
 * How the wait ended: the earliest of answered, abandoned and flowed-out known of the visit.
 *
 * @param agent who answered; null for the other kinds
 */
public record Outcome(Stamp stamp, Kind kind, @Nullable String agent) {

    /** The three ways in which a wait ends. */
    public enum Kind {
        ANSWERED,
        ABANDONED,
        FLOWED_OUT
    }
}
