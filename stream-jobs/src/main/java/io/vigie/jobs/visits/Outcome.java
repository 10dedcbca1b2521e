package io.vigie.jobs.visits;

/** How the wait ended: the earliest of answered, abandoned and flowed-out known of the visit. */
public record Outcome(Stamp stamp, Kind kind) {

    /** The three ways in which a wait ends. */
    public enum Kind {
        ANSWERED,
        ABANDONED,
        FLOWED_OUT
    }
}
