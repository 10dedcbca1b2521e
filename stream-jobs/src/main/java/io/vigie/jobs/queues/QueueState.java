package io.vigie.jobs.queues;

import io.vigie.contract.directory.QueueEntry;
import io.vigie.jobs.snapshots.Outbox;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of one queue besides its {@link History}; {@link LiveQueue} knows what it means. Kept by Flink as a POJO,
 * hence the public fields.
 */
public final class QueueState {

    public Waiting waiting = new Waiting();
    public Minutes minutes = new Minutes();
    public HandleTimes handleTimes = new HandleTimes();
    public Agents agents = new Agents();
    public Sources sources = new Sources();
    public Opening opening = new Opening();
    public long talking;
    public long wrappingUp;

    /** What people say of it; null when nobody does. */
    public @Nullable QueueEntry described;

    /** As last asked for. */
    public @Nullable Requirement requirement;

    /** As last shown. */
    public Outlook outlook = Outlook.NONE;

    /** The time reached at the last change, in ms. */
    public long changedAt = Long.MIN_VALUE;

    /** The whole second at which the rules of alerts see what changed, in ms; {@link LiveQueue#NEVER}: nothing did. */
    public long seenAt = LiveQueue.NEVER;

    /** The earliest time of a late event behind it, in ms; {@link LiveQueue#NEVER} where there is none. */
    public long lateEventAt = LiveQueue.NEVER;

    /** Whether a snapshot of it is out there. */
    public boolean isOut;

    /** When its snapshots go out, and until when by the machine's clock it rests after one. */
    public Outbox snapshots = Outbox.EMPTY;

    public long snapshotsRestUntil = LiveQueue.NEVER;

    /** Until when by the machine's clock it rests after its minutes went out; {@link LiveQueue#NEVER}: it does not. */
    public long minutesRestUntil = LiveQueue.NEVER;

    /** The event time at which it asked to be woken, apart from those who wait; {@link LiveQueue#NEVER}: it did not. */
    public long wakeAt = LiveQueue.NEVER;

    /** Needed by Flink. */
    public QueueState() {}
}
