package io.vigie.jobs.plans;

import io.vigie.contract.event.AbsenceEvent;
import io.vigie.contract.event.Event;
import io.vigie.contract.event.ShiftEvent;
import io.vigie.contract.topic.DeadLetter;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is heard of a plan: of a shift, or of an absence. One of the two is there.
 *
 * @param position where the event came in, as {@link DeadLetter#position()}
 * @param appendedAt when the broker took it in
 */
public record PlanInput(
        @Nullable ShiftEvent shift, @Nullable AbsenceEvent absence, String position, Instant appendedAt) {

    public static PlanInput of(ShiftEvent shift, String position, Instant appendedAt) {
        return new PlanInput(shift, null, position, appendedAt);
    }

    public static PlanInput of(AbsenceEvent absence, String position, Instant appendedAt) {
        return new PlanInput(null, absence, position, appendedAt);
    }

    /** The key of the stream, and the name of the plan: {@code shift/ID} or {@code absence/ID}. */
    public String key() {
        return (shift != null ? "shift/" : "absence/") + event().subject();
    }

    Event event() {
        if (shift != null) {
            return shift;
        }
        if (absence != null) {
            return absence;
        }
        throw new IllegalStateException("Neither a shift nor an absence came in at " + position);
    }

    PlanEvent toPlanEvent() {
        return shift != null ? PlanEvent.of(shift) : PlanEvent.of((AbsenceEvent) event());
    }
}
