package io.vigie.contract.event;

import io.vigie.contract.topic.Topic;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An agent punched at the time clock, or a punch is taken back; its subject is the agent.
 *
 * @param withdrawn the id of the punch of the same source that is taken back (withdrawn only)
 */
public record ClockEvent(
        String id,
        String source,
        Type type,
        Instant time,
        @Nullable Long sequence,
        String agent,
        @Nullable String withdrawn)
        implements Event {

    /** What the time clock tells. */
    public enum Type {
        IN("io.vigie.clock.in"),
        OUT("io.vigie.clock.out"),
        WITHDRAWN("io.vigie.clock.withdrawn");

        private final String type;

        Type(String type) {
            this.type = type;
        }

        /** The CloudEvents type. */
        public String type() {
            return type;
        }

        /** The constant of a CloudEvents type, or null when there is none. */
        public static @Nullable Type of(String type) {
            for (Type known : values()) {
                if (known.type.equals(type)) {
                    return known;
                }
            }
            return null;
        }
    }

    /** The same event of another agent. */
    public ClockEvent withAgent(String other) {
        return new ClockEvent(id, source, type, time, sequence, other, withdrawn);
    }

    @Override
    public String typeName() {
        return type.type();
    }

    @Override
    public String subject() {
        return agent;
    }

    @Override
    public Topic topic() {
        return Topic.SHIFTS;
    }
}
