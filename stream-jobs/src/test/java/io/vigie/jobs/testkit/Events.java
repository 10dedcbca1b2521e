package io.vigie.jobs.testkit;

import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.CallEventType;
import io.vigie.contract.event.Event;
import io.vigie.jobs.input.Inbound;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Events of one call, by the second after a given start. */
public final class Events {

    /** A Monday morning. */
    public static final Instant START = Instant.parse("2026-11-23T09:00:00Z");

    private final String call;
    private final int leg;

    private Events(String call, int leg) {
        this.call = call;
        this.leg = leg;
    }

    public static Events of(String call) {
        return new Events(call, 0);
    }

    public Events leg(int other) {
        return new Events(call, other);
    }

    /** The instant so many seconds after the start. */
    public static Instant at(double second) {
        return START.plusMillis(Math.round(second * 1000));
    }

    public static long millis(double second) {
        return at(second).toEpochMilli();
    }

    public CallEvent queued(double second, String queue) {
        return event(CallEventType.QUEUED, second, queue, false, null);
    }

    public CallEvent callback(double second, String queue) {
        return event(CallEventType.QUEUED, second, queue, true, null);
    }

    public CallEvent answered(double second) {
        return event(CallEventType.ANSWERED, second, null, false, "agent-1");
    }

    public CallEvent abandoned(double second) {
        return event(CallEventType.ABANDONED, second, null, false, null);
    }

    public CallEvent flowedOut(double second) {
        return event(CallEventType.FLOWED_OUT, second, null, false, null);
    }

    public CallEvent held(double second) {
        return event(CallEventType.HELD, second, null, false, null);
    }

    public CallEvent resumed(double second) {
        return event(CallEventType.RESUMED, second, null, false, null);
    }

    public CallEvent missed(double second) {
        return event(CallEventType.MISSED, second, null, false, "agent-1");
    }

    public CallEvent transferred(double second) {
        return event(CallEventType.TRANSFERRED, second, null, false, null);
    }

    public CallEvent ended(double second) {
        return event(CallEventType.ENDED, second, null, false, null);
    }

    public CallEvent wrapped(double second) {
        return event(CallEventType.WRAPPED, second, null, false, null);
    }

    /** What a source's counter makes of an event with a coarse clock. */
    public static CallEvent withSequence(CallEvent event, long sequence) {
        return event.toBuilder().sequence(sequence).build();
    }

    /** The event as it comes from Kafka. */
    public static Inbound inbound(Event event) {
        return Inbound.event("0-1", event.time(), event);
    }

    private CallEvent event(
            CallEventType type, double second, @Nullable String queue, boolean callback, @Nullable String agent) {
        CallEvent.Builder event = CallEvent.builder(type, call, at(second))
                .id(type + "-" + leg + "-" + second)
                .source("/test")
                .leg(leg)
                .callback(callback)
                .agent(agent);
        return (queue == null ? event : event.queue(queue)).build();
    }
}
