package io.vigie.jobs.tickets;

import io.vigie.contract.event.EventWriter;
import io.vigie.contract.topic.DeadLetter;
import io.vigie.contract.topic.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** What is told of events of tickets that do not count. */
final class TicketLetters {

    private TicketLetters() {}

    static DeadLetter tooLate(TicketInput input) {
        return new DeadLetter(
                Topic.TICKETS.topicName(),
                input.position(),
                input.appendedAt(),
                "too-late",
                "The event came 30 days or more after its time, and nothing is known of its ticket any more: a ticket"
                        + " is forgotten 30 days after it was resolved.",
                new String(EventWriter.write(input.event()), StandardCharsets.UTF_8));
    }

    static DeadLetter orphan(String ticket, long reached) {
        return new DeadLetter(
                Topic.TICKETS.topicName(),
                null,
                Instant.ofEpochMilli(reached),
                "orphan",
                "Ticket " + ticket + " had no ticket.opened until 30 days after its last event, so it counts nowhere:"
                        + " does its source send one? Or had it been resolved for 30 days before?",
                null);
    }
}
