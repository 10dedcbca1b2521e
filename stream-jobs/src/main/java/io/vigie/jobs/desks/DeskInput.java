package io.vigie.jobs.desks;

import io.vigie.jobs.tickets.TicketChange;
import org.jspecify.annotations.Nullable;

/** What concerns a desk. One of the three is there. */
public record DeskInput(
        String desk,
        @Nullable TicketChange ticket,
        @Nullable DeskDescribed described,
        @Nullable DeskSource source) {

    public static DeskInput of(TicketChange ticket) {
        return new DeskInput(ticket.desk(), ticket, null, null);
    }

    public static DeskInput of(DeskDescribed described) {
        return new DeskInput(described.desk(), null, described, null);
    }

    public static DeskInput of(DeskSource source) {
        return new DeskInput(source.desk(), null, null, source);
    }
}
