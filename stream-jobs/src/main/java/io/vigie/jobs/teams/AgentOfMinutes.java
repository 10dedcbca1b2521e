package io.vigie.jobs.teams;

import io.vigie.jobs.attendance.RollCall;

/**
 * What an agent counts as in minutes of a team changed. Minutes are told by their ends, in minutes since 1970.
 *
 * @param from the first of them
 * @param until the one after the last; {@link #OPEN} for all that come
 */
public record AgentOfMinutes(String team, long from, long until, RollCall before, RollCall after) {

    /** For all that come. */
    public static final long OPEN = Long.MAX_VALUE;
}
