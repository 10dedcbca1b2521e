package io.vigie.jobs.input;

import io.vigie.contract.event.AbsenceEvent;
import io.vigie.contract.event.AgentStateEvent;
import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.ClockEvent;
import io.vigie.contract.event.Event;
import io.vigie.contract.event.ShiftEvent;
import io.vigie.contract.event.TicketEvent;
import io.vigie.jobs.sources.Member;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an event creates by naming it, where it is not known yet. */
final class Named {

    private Named() {}

    static List<Member> by(Event event) {
        List<Member> named = new ArrayList<>(2);
        if (event instanceof CallEvent call && call.queue() != null) {
            named.add(Member.queue(call.queue()));
        }
        if (event instanceof TicketEvent ticket && ticket.desk() != null) {
            named.add(Member.desk(ticket.desk()));
        }
        String agent = agent(event);
        if (agent != null) {
            named.add(Member.agent(agent));
        }
        return named;
    }

    private static @Nullable String agent(Event event) {
        if (event instanceof CallEvent call) {
            return call.agent();
        }
        if (event instanceof TicketEvent ticket) {
            return ticket.agent();
        }
        if (event instanceof AgentStateEvent state) {
            return state.agent();
        }
        if (event instanceof ClockEvent clock) {
            return clock.agent();
        }
        if (event instanceof ShiftEvent shift) {
            return shift.plan() == null ? null : shift.plan().agent();
        }
        return event instanceof AbsenceEvent absence && absence.absence() != null
                ? absence.absence().agent()
                : null;
    }
}
