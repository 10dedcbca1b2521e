package io.vigie.contract.event;

import io.vigie.contract.topic.Topic;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a ticket; its subject is the ticket.
 *
 * @param desk which desk it came to (opened only)
 * @param category what it is about (opened only)
 * @param call the call that it was born from (opened only); null where it was none
 * @param agent whom it is assigned to, who answered, whom it is escalated from, or who resolved it; null for the types
 *     that have none, and where the source does not say
 */
public record TicketEvent(
        String id,
        String source,
        TicketEventType type,
        Instant time,
        @Nullable Long sequence,
        String ticket,
        @Nullable String desk,
        @Nullable Reason category,
        @Nullable String call,
        @Nullable String agent)
        implements Event {

    /** The same event with another name for its agent. */
    public TicketEvent withAgent(@Nullable String other) {
        return new TicketEvent(id, source, type, time, sequence, ticket, desk, category, call, other);
    }

    @Override
    public String typeName() {
        return type.type();
    }

    @Override
    public String subject() {
        return ticket;
    }

    @Override
    public Topic topic() {
        return Topic.TICKETS;
    }
}
