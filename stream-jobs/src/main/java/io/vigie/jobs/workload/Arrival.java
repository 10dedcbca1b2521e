package io.vigie.jobs.workload;

import io.vigie.contract.event.AgentState;
import io.vigie.jobs.attendance.Shift;
import io.vigie.jobs.heard.PhoneState;
import io.vigie.jobs.heard.Punch;

/** When an agent came to a shift: the first clock.in, or change of the phone to a state other than offline. */
final class Arrival {

    private Arrival() {}

    /**
     * In ms, from 2 h before the shift to its end; {@link FlagRule#NEVER} while the agent has not come.
     *
     * @param known in order
     */
    static long at(Shift shift, Known known) {
        long from = shift.start() - Sessions.BEFORE_START;
        long first = FlagRule.NEVER;
        for (Punch punch : known.punches()) {
            if (punch.in() && punch.at() >= from) {
                first = punch.at();
                break;
            }
        }
        AgentState before = AgentState.OFFLINE;
        for (PhoneState phone : known.phones()) {
            if (phone.at() >= from && phone.state() != AgentState.OFFLINE && phone.state() != before) {
                first = Math.min(first, phone.at());
                break;
            }
            before = phone.state();
        }
        return first <= shift.end() ? first : FlagRule.NEVER;
    }
}
