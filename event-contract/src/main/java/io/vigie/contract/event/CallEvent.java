package io.vigie.contract.event;

import io.vigie.contract.topic.Topic;
import java.time.Instant;
import java.util.Locale;
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
        @Nullable Reason reason)
        implements Event {

    @Override
    public String typeName() {
        return type.type();
    }

    @Override
    public String subject() {
        return call;
    }

    @Override
    public Topic topic() {
        return Topic.CALLS;
    }

    /** An event that says no more than its type, to be added to. */
    public static Builder builder(CallEventType type, String call, Instant time) {
        return new Builder(type, call, time);
    }

    /** The same event, to be changed. */
    public Builder toBuilder() {
        Builder builder = new Builder(type, call, time);
        builder.id = id;
        builder.source = source;
        builder.sequence = sequence;
        builder.leg = leg;
        builder.queue = queue;
        builder.channel = channel;
        builder.caller = caller;
        builder.callback = callback;
        builder.agent = agent;
        builder.to = to;
        builder.toQueue = toQueue;
        builder.toAgent = toAgent;
        builder.reason = reason;
        return builder;
    }

    /** Sixteen fields, of which an event has a few. */
    public static final class Builder {

        private final CallEventType type;
        private final Instant time;
        private final String call;
        private String id;
        private String source = "/unknown";
        private @Nullable Long sequence;
        private int leg;
        private @Nullable String queue;
        private @Nullable Channel channel;
        private @Nullable String caller;
        private boolean callback;
        private @Nullable String agent;
        private @Nullable String to;
        private @Nullable String toQueue;
        private @Nullable String toAgent;
        private @Nullable Reason reason;

        private Builder(CallEventType type, String call, Instant time) {
            this.type = type;
            this.call = call;
            this.time = time;
            this.id = call + "-" + type.name().toLowerCase(Locale.ROOT);
        }

        public Builder id(String value) {
            id = value;
            return this;
        }

        public Builder source(String value) {
            source = value;
            return this;
        }

        public Builder sequence(@Nullable Long value) {
            sequence = value;
            return this;
        }

        public Builder leg(int value) {
            leg = value;
            return this;
        }

        /** The queue entered; by voice, unless a channel is given too. */
        public Builder queue(String value) {
            queue = value;
            channel = channel == null ? Channel.VOICE : channel;
            return this;
        }

        public Builder channel(Channel value) {
            channel = value;
            return this;
        }

        public Builder caller(@Nullable String value) {
            caller = value;
            return this;
        }

        public Builder callback(boolean value) {
            callback = value;
            return this;
        }

        public Builder agent(@Nullable String value) {
            agent = value;
            return this;
        }

        public Builder to(@Nullable String value) {
            to = value;
            return this;
        }

        public Builder toQueue(@Nullable String value) {
            toQueue = value;
            return this;
        }

        public Builder toAgent(@Nullable String value) {
            toAgent = value;
            return this;
        }

        public Builder reason(@Nullable Reason value) {
            reason = value;
            return this;
        }

        public CallEvent build() {
            return new CallEvent(
                    id, source, type, time, sequence, call, leg, queue, channel, caller, callback, agent, to, toQueue,
                    toAgent, reason);
        }
    }

    /** The same event with another caller. */
    public CallEvent withCaller(@Nullable String other) {
        return new CallEvent(
                id, source, type, time, sequence, call, leg, queue, channel, other, callback, agent, to, toQueue,
                toAgent, reason);
    }
}
