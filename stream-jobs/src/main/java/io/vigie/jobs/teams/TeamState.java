package io.vigie.jobs.teams;

import io.vigie.contract.directory.TeamEntry;
import io.vigie.jobs.snapshots.Outbox;
import org.jspecify.annotations.Nullable;

/** What is kept of one team. Kept by Flink as a POJO, hence the public fields. */
public final class TeamState {

    /** No such moment. */
    static final long NEVER = Long.MAX_VALUE;

    public Figures figures = new Figures();

    /** What people say of it; null when nobody does. */
    public @Nullable TeamEntry described;

    /** The time reached at the last change, in ms; {@link Long#MIN_VALUE} before any was. */
    public long changedAt = Long.MIN_VALUE;

    /** Whether a snapshot of it is out there. */
    public boolean isOut;

    /** Whether rules were told of it. */
    public boolean isTold;

    /** When its snapshots go out, and until when by the machine's clock it rests after one. */
    public Outbox snapshots = Outbox.EMPTY;

    public long restUntil = NEVER;

    /** The whole second at which rules are told how it stands. */
    public long tellAt = NEVER;

    /** Needed by Flink. */
    public TeamState() {}

    /** Whether nothing is known of it any more. */
    boolean isGone() {
        return described == null && figures.isEmpty();
    }
}
