package io.vigie.jobs.tickets;

import io.vigie.contract.event.TicketEvent;
import io.vigie.contract.topic.DeadLetter;
import java.time.Instant;

/**
 * What is heard of a ticket.
 *
 * @param position where its event came in, as {@link DeadLetter#position()}
 * @param appendedAt when the broker took it in
 */
public record TicketInput(TicketEvent event, String position, Instant appendedAt) {

    long at() {
        return event.time().toEpochMilli();
    }
}
