package io.vigie.jobs.desks;

import io.vigie.contract.directory.DeskEntry;
import io.vigie.contract.live.DeskSnapshot;
import io.vigie.jobs.snapshots.Outbox;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of one desk; {@link LiveDesk} knows what it means. Kept by Flink as a POJO, hence the public fields.
 */
public final class DeskState {

    /** Since when each open ticket is. */
    public Times open = new Times();

    /** The same of those that nobody answered since. */
    public Times unanswered = new Times();

    public long unassigned;
    public long complaints;
    public long escalated;
    public Days days = new Days();
    public Sources sources = new Sources();

    /** What people say of it; null when nobody does. */
    public @Nullable DeskEntry described;

    /** What there is to show since the last change, without version and time; null before any time is reached. */
    public @Nullable DeskSnapshot shown;

    /** The time reached at the last change, in ms. */
    public long changedAt = LiveDesk.NO_TIME;

    /** The earliest time of an event behind what rules have not seen yet, in ms; {@link LiveDesk#NEVER}: none. */
    public long causedAt = LiveDesk.NEVER;

    /** Whether something changed that rules have not seen yet, and whether they have seen anything. */
    public boolean unseen;

    public boolean seen;

    /** Whether a snapshot of it is out there. */
    public boolean isOut;

    /** When its snapshots go out, and until when by the machine's clock it rests after one. */
    public Outbox outbox = Outbox.EMPTY;

    public long restUntil = LiveDesk.NEVER;

    /** The event time at which it asked to be woken; {@link LiveDesk#NEVER}: it did not. */
    public long wakeAt = LiveDesk.NEVER;

    /** Needed by Flink. */
    public DeskState() {}
}
