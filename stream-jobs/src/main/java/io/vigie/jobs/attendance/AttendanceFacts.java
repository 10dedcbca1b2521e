package io.vigie.jobs.attendance;

import io.vigie.jobs.heard.PhoneState;
import io.vigie.jobs.heard.Punch;
import io.vigie.jobs.plans.PlannedAbsence;
import java.time.ZoneId;
import java.util.List;

/**
 * What is known of an agent that bears on attendance. What lies ahead of the time reached waits for its time.
 *
 * @param shifts as {@link Shifts#of} gives them
 * @param absences in any order
 * @param punches those that stand, in their order
 * @param punchWithdrawn whether a punch is known that was taken back: it tells that the agent has a time clock
 * @param phones what the phone said, in order. Of what is forgotten, the last state before should stay: the first
 *     state known counts as a change
 * @param contacts when contacts were open, after-call work included, in any order; those that ended more than 5 min ago
 *     may be left out
 * @param silent whether all the sources of the agent are
 * @param clockedInNotReadyOn whether {@link io.vigie.contract.live.Mismatch#CLOCKED_IN_NOT_READY} is told at all
 * @param zone of the team
 */
public record AttendanceFacts(
        List<Shift> shifts,
        List<PlannedAbsence> absences,
        List<Punch> punches,
        boolean punchWithdrawn,
        List<PhoneState> phones,
        List<Span> contacts,
        boolean silent,
        boolean clockedInNotReadyOn,
        ZoneId zone) {

    AttendanceFacts whileSilent(boolean areSilent) {
        return new AttendanceFacts(
                shifts, absences, punches, punchWithdrawn, phones, contacts, areSilent, clockedInNotReadyOn, zone);
    }
}
