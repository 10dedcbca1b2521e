package io.vigie.jobs.input;

import io.vigie.contract.event.CallEvent;
import io.vigie.contract.topic.DeadLetter;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One record of the topic of calls: an event, a tick or what could not be read. One of the three is there.
 *
 * @param position its place in the topic, as {@link DeadLetter#position()}
 * @param appendedAt when the broker took it in
 */
public record InboundCall(
        String position,
        Instant appendedAt,
        @Nullable CallEvent event,
        @Nullable Instant tick,
        @Nullable DeadLetter deadLetter) {

    public static InboundCall event(String position, Instant appendedAt, CallEvent event) {
        return new InboundCall(position, appendedAt, event, null, null);
    }

    public static InboundCall tick(String position, Instant appendedAt, Instant tick) {
        return new InboundCall(position, appendedAt, null, tick, null);
    }

    public static InboundCall unreadable(String position, DeadLetter letter) {
        return new InboundCall(position, letter.receivedAt(), null, null, letter);
    }
}
