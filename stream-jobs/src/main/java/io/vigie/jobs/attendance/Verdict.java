package io.vigie.jobs.attendance;

import io.vigie.contract.live.Attendance;
import org.jspecify.annotations.Nullable;

/**
 * An agent held against the plan at a moment.
 *
 * @param shift that the agent is held against; null for none
 * @param scheduled whether what binds of it, [S, E], holds now
 * @param absent whether scheduled, past grace and not there now
 * @param absentUnexcused absent without an absence that excuses it
 * @param changesAt when time alone changes something of this next, in ms; {@link Long#MAX_VALUE} for never
 */
public record Verdict(
        Attendance attendance,
        @Nullable Shift shift,
        boolean scheduled,
        boolean absent,
        boolean absentUnexcused,
        long changesAt) {

    Verdict until(long changes) {
        return new Verdict(attendance, shift, scheduled, absent, absentUnexcused, changes);
    }
}
