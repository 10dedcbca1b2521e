package io.vigie.simulator;

import io.vigie.contract.event.AbsenceEvent;
import io.vigie.contract.event.ClockEvent;
import io.vigie.contract.event.ShiftEvent;
import io.vigie.contract.event.TicketEvent;
import io.vigie.contract.event.TicketEventType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Writes down what the systems beside the phones tell: the plan, the time clock and the desks. */
final class Notices {

    static final String PLAN = "/simulator/plan";
    static final String CLOCK = "/simulator/clock";
    static final String DESKS = "/simulator/desks";

    private final Journal journal;

    Notices(Journal journal) {
        this.journal = journal;
    }

    void planned(Stint.Part part) {
        journal.write(new ShiftEvent(journal.nextId(), PLAN, journal.now(), null, part.id(), part.plan()));
    }

    void cancelled(Stint.Part part) {
        journal.write(new ShiftEvent(journal.nextId(), PLAN, journal.now(), null, part.id(), null));
    }

    /** @return the id of the event */
    String punched(Agent agent, ClockEvent.Type type, long at) {
        String id = journal.nextId();
        journal.write(new ClockEvent(id, CLOCK, type, Instant.ofEpochMilli(at), null, agent.id, null));
        return id;
    }

    void withdrawn(Agent agent, String punch) {
        journal.write(new ClockEvent(
                journal.nextId(), CLOCK, ClockEvent.Type.WITHDRAWN, journal.now(), null, agent.id, punch));
    }

    void absent(String absence, Agent agent, Dossier.Absence what) {
        journal.write(new AbsenceEvent(
                journal.nextId(),
                PLAN,
                journal.now(),
                null,
                absence,
                new AbsenceEvent.Absence(
                        agent.id,
                        Instant.ofEpochMilli(what.from()),
                        Instant.ofEpochMilli(what.until()),
                        what.excused())));
    }

    void absenceWithdrawn(String absence) {
        journal.write(new AbsenceEvent(journal.nextId(), PLAN, journal.now(), null, absence, null));
    }

    void opened(Ticket ticket) {
        write(ticket, TicketEventType.OPENED, null);
    }

    void ticket(Ticket ticket, TicketEventType type, @Nullable Agent agent) {
        write(ticket, type, agent);
    }

    private void write(Ticket ticket, TicketEventType type, @Nullable Agent agent) {
        boolean opened = type == TicketEventType.OPENED;
        journal.write(new TicketEvent(
                journal.nextId(),
                DESKS,
                type,
                journal.now(),
                null,
                ticket.id,
                opened ? ticket.desk.entry.id() : null,
                opened ? ticket.category : null,
                opened ? ticket.call : null,
                agent == null ? null : agent.id));
    }
}
