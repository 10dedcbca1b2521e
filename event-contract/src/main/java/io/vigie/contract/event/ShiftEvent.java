package io.vigie.contract.event;

import io.vigie.contract.topic.Topic;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A shift was planned ({@code plan} is there), or cancelled (it is null); its subject is the shift. The latest by time
 * holds.
 */
public record ShiftEvent(
        String id,
        String source,
        Instant time,
        @Nullable Long sequence,
        String shift,
        @Nullable ShiftPlan plan) implements Event {

    /** The CloudEvents types. */
    public static final String PLANNED = "io.vigie.shift.planned";

    public static final String CANCELLED = "io.vigie.shift.cancelled";

    /** Decides between events of equal time and sequence: the lower one comes first. */
    public int rank() {
        return plan == null ? 1 : 0;
    }

    /** The same event with another plan. */
    public ShiftEvent withPlan(@Nullable ShiftPlan other) {
        return new ShiftEvent(id, source, time, sequence, shift, other);
    }

    @Override
    public String typeName() {
        return plan == null ? CANCELLED : PLANNED;
    }

    @Override
    public String subject() {
        return shift;
    }

    @Override
    public Topic topic() {
        return Topic.SHIFTS;
    }
}
