package io.vigie.contract.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a call. Which of the fields after {@code leg} are there depends on the type; the others
 * are null, or false for {@code callback}.
 *
 * @param id with {@code source}, what identifies the event
 * @param time when it happened, in whole milliseconds
 * @param sequence orders events of equal time from one source; null where the source sets none
 * @param call the CloudEvents subject
 * @param leg which queue visit of the call, from 0
 * @param queue the queue entered (queued)
 * @param channel the medium (queued)
 * @param caller who calls, hashed past the door; null when not known (queued)
 * @param callback whether the caller waits to be called back (queued)
 * @param agent who was offered the call, or took it (missed, answered)
 * @param to where the caller went instead (flowed-out)
 * @param toQueue the next queue (transferred)
 * @param toAgent the next agent (transferred)
 * @param reason what it was about (classified)
 */
public record CallEvent(
        String id,
        String source,
        CallEventType type,
        Instant time,
        @Nullable Long sequence,
        String call,
        int leg,
        @Nullable String queue,
        @Nullable Channel channel,
        @Nullable String caller,
        boolean callback,
        @Nullable String agent,
        @Nullable String to,
        @Nullable String toQueue,
        @Nullable String toAgent,
        @Nullable Reason reason) {

    /** The same event with another caller. */
    public CallEvent withCaller(@Nullable String other) {
        return new CallEvent(
                id, source, type, time, sequence, call, leg, queue, channel, other, callback, agent, to, toQueue,
                toAgent, reason);
    }
}
