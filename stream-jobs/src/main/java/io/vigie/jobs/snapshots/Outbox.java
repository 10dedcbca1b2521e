package io.vigie.jobs.snapshots;

/**
 * When a key's snapshots go out: at once on the first change, then at most once in a rest. It decides when one is sent,
 * never what it says.
 *
 * @param resting whether one went out a short while ago
 * @param waiting whether something changed since
 */
public record Outbox(boolean resting, boolean waiting) {

    /** Nothing sent yet. */
    public static final Outbox EMPTY = new Outbox(false, false);

    /** Something changed. */
    public Outbox changed() {
        return new Outbox(resting, true);
    }

    /** The rest is over. */
    public Outbox rested() {
        return new Outbox(false, waiting);
    }

    /** Whether a snapshot is to go out now. */
    public boolean isDue() {
        return waiting && !resting;
    }

    /** One went out: a rest begins. */
    public Outbox sentOne() {
        return new Outbox(true, false);
    }
}
