package io.vigie.jobs.input;

import io.vigie.contract.event.AgentStateEvent;
import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.Event;
import io.vigie.contract.event.SourceEvent;
import io.vigie.contract.topic.DeadLetter;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One record of a topic that events come in by: an event of one kind, a tick, or what could not be read. One of the five
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
        @Nullable Instant tick,
        @Nullable DeadLetter deadLetter) {

    public static Inbound event(String position, Instant appendedAt, Event event) {
        return new Inbound(
                position,
                appendedAt,
                event instanceof CallEvent call ? call : null,
                event instanceof SourceEvent source ? source : null,
                event instanceof AgentStateEvent state ? state : null,
                null,
                null);
    }

    public static Inbound tick(String position, Instant appendedAt, Instant tick) {
        return new Inbound(position, appendedAt, null, null, null, tick, null);
    }

    public static Inbound unreadable(String position, DeadLetter letter) {
        return new Inbound(position, letter.receivedAt(), null, null, null, null, letter);
    }

    /** The event, of whichever kind; null for what is none. */
    @Nullable
    Event event() {
        return call != null ? call : source != null ? source : agentState;
    }
}
