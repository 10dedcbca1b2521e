package io.vigie.simulator;

import io.vigie.contract.event.Reason;
import io.vigie.contract.event.TicketEventType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What becomes of tickets: born from calls and letters, at times escalated, resolved, and at times opened again. */
final class Cases {

    private static final double FROM_COMPLAINT = 0.05;
    private static final double FROM_OTHER_CALL = 0.006;
    private static final double KEPT_BY_WHO_TOOK_THE_CALL = 0.35;
    private static final double LETTERS_PER_HOUR = 2;
    private static final double LETTER_COMPLAINS = 0.25;
    private static final double REOPENED = 0.06;

    private final World world;
    private final DayCurve curve;
    private long tickets;

    Cases(World world, DayCurve curve) {
        this.world = world;
        this.curve = curve;
    }

    void begin() {
        world.desks().forEach(this::awaitLetter);
    }

    /** A call is over: sometimes there is something left to do. */
    void afterCall(Visit visit, Agent agent, Reason reason) {
        boolean complaint = reason == Reason.COMPLAINT || reason == Reason.CONFLICT;
        if (!world.dice().chance(complaint ? FROM_COMPLAINT : FROM_OTHER_CALL)) {
            return;
        }
        List<Desk> desks = of(visit.line.client());
        Ticket ticket = new Ticket(nextId(), desks.get(world.dice().below(desks.size())), reason, visit.call.id);
        open(ticket);
        if (world.dice().chance(KEPT_BY_WHO_TOOK_THE_CALL)) {
            world.in(world.dice().between(1, 20) * Millis.SECOND, () -> assign(ticket, agent));
        }
    }

    void assign(Ticket ticket, Agent agent) {
        if (ticket.assignee == null) {
            ticket.desk.assigned(ticket, agent);
            world.notices().ticket(ticket, TicketEventType.ASSIGNED, agent);
        }
    }

    void answer(Ticket ticket, Agent agent) {
        ticket.desk.answered(world.agenda().today());
        world.notices().ticket(ticket, TicketEventType.ANSWERED, agent);
    }

    /** Somebody above takes over, hours later; the source names the agent or leaves it to be known. */
    void escalate(Ticket ticket, Agent agent) {
        world.notices().ticket(ticket, TicketEventType.ESCALATED, world.dice().chance(0.5) ? agent : null);
        world.in(world.dice().between(1, 10) * Millis.HOUR, () -> resolve(ticket, null));
    }

    void resolve(Ticket ticket, @Nullable Agent agent) {
        ticket.desk.resolved(ticket, world.agenda().today());
        world.notices().ticket(ticket, TicketEventType.RESOLVED, agent);
        if (world.dice().chance(REOPENED)) {
            world.in(world.dice().between(1, 48) * Millis.HOUR, () -> reopen(ticket));
        }
    }

    /** The customer has something to say, or the agent to find out: there is something to do again. */
    void later(Ticket ticket) {
        world.in(world.dice().between(2, 20) * Millis.HOUR, () -> ticket.desk.toDo.add(ticket));
    }

    /** The desks of a client. */
    List<Desk> of(String client) {
        return world.desks().stream()
                .filter(desk -> desk.entry.client().equals(client))
                .toList();
    }

    private void reopen(Ticket ticket) {
        ticket.desk.reopened(ticket, world.agenda().today());
        world.notices().ticket(ticket, TicketEventType.REOPENED, null);
        ticket.desk.toDo.add(ticket);
    }

    private void open(Ticket ticket) {
        ticket.desk.opened(ticket, world.agenda().today());
        world.notices().opened(ticket);
        ticket.desk.toDo.add(ticket);
    }

    private void awaitLetter(Desk desk) {
        Dice dice = world.dice();
        world.in(dice.exponential(Millis.HOUR / LETTERS_PER_HOUR), () -> {
            if (dice.chance(curve.at(world.now()))) {
                open(new Ticket(
                        nextId(), desk, dice.chance(LETTER_COMPLAINS) ? Reason.COMPLAINT : Reason.INFORMATION, null));
            }
            awaitLetter(desk);
        });
    }

    private String nextId() {
        return world.journal().nameOfRun() + "-t" + tickets++;
    }
}
