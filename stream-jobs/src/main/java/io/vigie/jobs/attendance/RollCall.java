package io.vigie.jobs.attendance;

import io.vigie.contract.live.AttendanceStatus;

/**
 * What an agent counts as in the minutes of a team.
 *
 * @param status of those that are not counted, off, unless the agent is scheduled
 * @param scheduled whether what binds of the shift holds
 * @param absent whether scheduled, past grace and not there
 */
public record RollCall(AttendanceStatus status, boolean scheduled, boolean absent) {

    /** Counts nowhere. */
    public static final RollCall NOWHERE = new RollCall(AttendanceStatus.OFF, false, false);

    static RollCall of(AttendanceStatus status, boolean scheduled, boolean absent) {
        boolean counts = switch (status) {
            case PRESENT, LATE, NO_SHOW, EXCUSED, LEFT_EARLY, UNKNOWN -> true;
            default -> scheduled;
        };
        return counts ? new RollCall(status, scheduled, absent) : NOWHERE;
    }

    public boolean countsNowhere() {
        return equals(NOWHERE);
    }
}
