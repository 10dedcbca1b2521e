package io.vigie.oracle.mess;

import io.vigie.contract.event.Reason;
import io.vigie.contract.event.TicketEventType;
import io.vigie.oracle.mess.Contacts.Taken;
import java.util.List;

/** Tickets: born from calls or not, answered, escalated, reopened, with events in any order. Times in ms. */
final class Letters {

    private static final long MINUTE = 60_000;
    private static final long HOUR = 60 * MINUTE;
    private static final List<Reason> CATEGORIES =
            List.of(Reason.COMPLAINT, Reason.COMPLAINT, Reason.CONFLICT, Reason.ORDER, Reason.OTHER);

    private final ShiftWriter writer;
    private final Dice dice;

    Letters(ShiftWriter writer, Dice dice) {
        this.writer = writer;
        this.dice = dice;
    }

    /** A ticket of about the time of a call, mostly worked on by its agent. */
    void about(Taken call, int number) {
        String ticket = "ticket-" + number;
        String agent = dice.oneIn(4) ? dice.oneOf(NastyShifts.AGENTS) : call.agent();
        long opened = call.answeredAt() + dice.upTo(HOUR);
        if (!dice.oneIn(20)) {
            open(ticket, opened, call);
        }
        if (dice.oneIn(12)) {
            open(ticket, opened + dice.oneOf(0, 1, HOUR), call);
        }
        if (!dice.oneIn(4)) {
            writer.ticket(TicketEventType.ASSIGNED, ticket, opened + dice.oneOf(-1, 0, 5 * MINUTE), agent);
        }
        long at = opened;
        for (int i = dice.below(5); i > 0; i--) {
            at += dice.oneOf(0, 1, 10 * MINUTE, HOUR, 4 * HOUR);
            step(ticket, agent, at);
        }
        if (!dice.oneIn(3)) {
            writer.ticket(TicketEventType.RESOLVED, ticket, at + dice.upTo(6 * HOUR), dice.oneIn(2) ? agent : null);
        }
        if (dice.oneIn(5)) {
            writer.ticket(TicketEventType.REOPENED, ticket, at + dice.oneOf(HOUR, 8 * HOUR), null);
        }
    }

    private void open(String ticket, long at, Taken call) {
        String born = dice.oneIn(2) ? call.call() : null;
        Reason category = dice.oneIn(2) ? call.reason() : dice.oneOf(CATEGORIES);
        writer.opened(ticket, at, dice.oneOf(NastyShifts.DESKS), category, born);
    }

    private void step(String ticket, String agent, long at) {
        switch (dice.below(6)) {
            case 0 -> writer.ticket(TicketEventType.ESCALATED, ticket, at, dice.oneIn(2) ? agent : null);
            case 1 -> writer.ticket(TicketEventType.ASSIGNED, ticket, at, dice.oneOf(NastyShifts.AGENTS));
            case 2 -> writer.ticket(TicketEventType.REOPENED, ticket, at, null);
            default -> writer.ticket(TicketEventType.ANSWERED, ticket, at, agent);
        }
    }
}
