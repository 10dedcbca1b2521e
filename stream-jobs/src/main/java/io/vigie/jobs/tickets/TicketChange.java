package io.vigie.jobs.tickets;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A ticket changed for one desk: what it meant to it before, and what it means now. A total takes away what
 * {@code before} gave and adds what {@code after} gives. A ticket that is forgotten gives none: what it counted is of
 * days long over.
 *
 * @param desk whose business it is
 * @param before null when the ticket was not of this desk
 * @param after null when the ticket is no longer of this desk
 * @param eventAt the time of the event behind it, in ms
 */
public record TicketChange(
        String desk,
        String ticket,
        @Nullable Ticket before,
        @Nullable Ticket after,
        long eventAt) {

    /** The changes that turn one state into another: none when it means the same, two when the desk is another. */
    static List<TicketChange> between(String name, TicketState before, TicketState after, long eventAt) {
        Ticket old = before.ticket();
        Ticket next = after.ticket();
        String oldDesk = before.desk();
        String nextDesk = after.desk();
        if (Objects.equals(old, next) && Objects.equals(oldDesk, nextDesk)) {
            return List.of();
        }
        if (nextDesk != null && nextDesk.equals(oldDesk)) {
            return List.of(new TicketChange(nextDesk, name, old, next, eventAt));
        }
        List<TicketChange> changes = new ArrayList<>(2);
        if (oldDesk != null) {
            changes.add(new TicketChange(oldDesk, name, old, null, eventAt));
        }
        if (nextDesk != null) {
            changes.add(new TicketChange(nextDesk, name, null, next, eventAt));
        }
        return changes;
    }
}
