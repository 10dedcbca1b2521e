package io.vigie.jobs.agents;

import org.jspecify.annotations.Nullable;

/**
 * An answered leg, as it concerns its agent.
 *
 * @param queue null for a leg that was never queued
 * @param answeredAt in ms
 * @param stage how far it has come
 * @param talkEndedAt in ms; 0 while it talks
 * @param lastAt the last moment at which it was going on, in ms; {@link #STILL} while it is
 */
public record Contact(@Nullable String queue, long answeredAt, Stage stage, long talkEndedAt, long lastAt) {

    /** It goes on. */
    public static final long STILL = Long.MAX_VALUE;

    /** How far a contact has come. */
    public enum Stage {
        TALKING,
        WRAPPING_UP,
        /** Nothing more is expected of the agent; a talk never heard of again too. */
        OVER
    }
}
