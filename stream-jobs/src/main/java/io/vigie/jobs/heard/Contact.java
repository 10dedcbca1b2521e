package io.vigie.jobs.heard;

import io.vigie.contract.event.Reason;
import org.jspecify.annotations.Nullable;

/**
 * An answered leg, as it concerns its agent.
 *
 * @param queue null for a leg that was never queued
 * @param answeredAt in ms
 * @param stage how far it has come
 * @param talkEndedAt in ms; 0 while it talks
 * @param lastAt the last moment at which it was going on, in ms: the end of its after-call work; {@link #STILL} while
 *     it is
 * @param reason what it was about; null as long as nobody said
 */
public record Contact(
        @Nullable String queue,
        long answeredAt,
        Stage stage,
        long talkEndedAt,
        long lastAt,
        @Nullable Reason reason) {

    /** It goes on. */
    public static final long STILL = Long.MAX_VALUE;

    /** When it last took another step, in ms. */
    public long changedAt() {
        return switch (stage) {
            case TALKING -> answeredAt;
            case WRAPPING_UP -> talkEndedAt;
            case OVER -> Math.max(answeredAt, lastAt);
        };
    }

    /** How far a contact has come. */
    public enum Stage {
        TALKING,
        WRAPPING_UP,
        /** Nothing more is expected of the agent; a talk never heard of again too. */
        OVER
    }
}
