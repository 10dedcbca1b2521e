package io.vigie.contract.event;

import io.vigie.contract.topic.Topic;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that happened. {@code source} and {@code id} together identify it. */
public sealed interface Event
        permits CallEvent, SourceEvent, AgentStateEvent, TicketEvent, ShiftEvent, ClockEvent, AbsenceEvent {

    /** With {@link #source()}, what identifies the event. */
    String id();

    /** The system that tells of it. */
    String source();

    /** The CloudEvents type, such as {@code io.vigie.call.queued}. */
    String typeName();

    /** When it happened, in whole milliseconds. */
    Instant time();

    /** Orders events of equal time from one source; null where the source sets none. */
    @Nullable
    Long sequence();

    /** What it happened to, the key on Kafka: a call, a ticket, a shift, an absence, an agent or the source itself. */
    String subject();

    /** The topic that it comes in by. */
    Topic topic();
}
