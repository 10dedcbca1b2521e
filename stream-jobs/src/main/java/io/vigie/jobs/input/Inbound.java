package io.vigie.jobs.input;

import io.vigie.contract.event.AbsenceEvent;
import io.vigie.contract.event.AgentStateEvent;
import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.ClockEvent;
import io.vigie.contract.event.Event;
import io.vigie.contract.event.EventWriter;
import io.vigie.contract.event.ShiftEvent;
import io.vigie.contract.event.SourceEvent;
import io.vigie.contract.event.TicketEvent;
import io.vigie.contract.topic.DeadLetter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One record of a topic that events come in by: an event of one kind, a tick, or what could not be read. One of them
 * is there.
 *
 * @param position its place in the topic, as {@link DeadLetter#position()}
 * @param appendedAt when the broker took it in
 */
public record Inbound(
        String position,
        Instant appendedAt,
        @Nullable CallEvent call,
        @Nullable SourceEvent source,
        @Nullable AgentStateEvent agentState,
        @Nullable ClockEvent clock,
        @Nullable ShiftEvent shift,
        @Nullable AbsenceEvent absence,
        @Nullable TicketEvent ticket,
        @Nullable Instant tick,
        @Nullable DeadLetter deadLetter) {

    public static Inbound event(String position, Instant appendedAt, Event event) {
        return new Inbound(
                position,
                appendedAt,
                event instanceof CallEvent call ? call : null,
                event instanceof SourceEvent source ? source : null,
                event instanceof AgentStateEvent state ? state : null,
                event instanceof ClockEvent clock ? clock : null,
                event instanceof ShiftEvent shift ? shift : null,
                event instanceof AbsenceEvent absence ? absence : null,
                event instanceof TicketEvent ticket ? ticket : null,
                null,
                null);
    }

    public static Inbound tick(String position, Instant appendedAt, Instant tick) {
        return new Inbound(position, appendedAt, null, null, null, null, null, null, null, tick, null);
    }

    public static Inbound unreadable(String position, DeadLetter letter) {
        return new Inbound(position, letter.receivedAt(), null, null, null, null, null, null, null, null, letter);
    }

    /** The event, of whichever kind; null for what is none. */
    @Nullable
    public Event event() {
        if (call != null) {
            return call;
        }
        Event ofAgent = agentState != null ? agentState : clock;
        Event planned = shift != null ? shift : absence;
        Event rest = ticket != null ? ticket : source;
        return ofAgent != null ? ofAgent : planned != null ? planned : rest;
    }

    /**
     * A dead letter for an event that could be read and not be counted. Callers are nobody's business there.
     *
     * @throws IllegalStateException when it is no event
     */
    public DeadLetter letter(String code, String detail) {
        Event event = event();
        if (event == null) {
            throw new IllegalStateException("No event came in at " + position);
        }
        Event shown = event instanceof CallEvent said ? said.withCaller(null) : event;
        return new DeadLetter(
                event.topic().topicName(),
                position,
                appendedAt,
                code,
                detail,
                new String(EventWriter.write(shown), StandardCharsets.UTF_8));
    }
}
