package io.vigie.simulator;

import io.vigie.contract.directory.DeskEntry;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** A desk at work: the tickets that wait for somebody, and its counts. */
final class Desk {

    final DeskEntry entry;

    /** Tickets on which something is to be done, the longest waiting first. */
    final Deque<Ticket> toDo = new ArrayDeque<>();

    private long open;
    private long unassigned;
    private long openComplaints;
    private LocalDate day = LocalDate.MIN;
    private long opened;
    private long answered;
    private long resolved;
    private long reopened;

    Desk(DeskEntry entry) {
        this.entry = entry;
    }

    void opened(Ticket ticket, LocalDate today) {
        turnTo(today);
        opened++;
        count(ticket, 1);
    }

    void assigned(Ticket ticket, Agent agent) {
        unassigned -= ticket.assignee == null ? 1 : 0;
        ticket.assignee = agent;
    }

    void answered(LocalDate today) {
        turnTo(today);
        answered++;
    }

    void resolved(Ticket ticket, LocalDate today) {
        turnTo(today);
        resolved++;
        count(ticket, -1);
        ticket.isOpen = false;
    }

    void reopened(Ticket ticket, LocalDate today) {
        turnTo(today);
        reopened++;
        count(ticket, 1);
        ticket.isOpen = true;
    }

    DeskTruth truth(LocalDate today) {
        turnTo(today);
        return new DeskTruth(entry.id(), open, unassigned, openComplaints, opened, answered, resolved, reopened);
    }

    /** The next that this agent may work on: nobody's or their own; null when there is none. */
    @Nullable
    Ticket next(Agent agent) {
        for (Ticket ticket : toDo) {
            if (ticket.assignee == null || ticket.assignee.equals(agent)) {
                toDo.remove(ticket);
                return ticket;
            }
        }
        return null;
    }

    private void count(Ticket ticket, int by) {
        open += by;
        unassigned += ticket.assignee == null ? by : 0;
        openComplaints += ticket.isComplaint() ? by : 0;
    }

    private void turnTo(LocalDate today) {
        if (!today.equals(day)) {
            day = today;
            opened = 0;
            answered = 0;
            resolved = 0;
            reopened = 0;
        }
    }
}
