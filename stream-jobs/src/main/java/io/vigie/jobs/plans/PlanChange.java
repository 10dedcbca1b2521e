package io.vigie.jobs.plans;

import org.jspecify.annotations.Nullable;

/**
 * What is planned for an agent changed: one shift, or one absence. What moves to another agent first leaves the one who
 * had it.
 *
 * @param plan of which: {@code shift/ID} or {@code absence/ID}
 * @param shift as it is now; null when the agent has it no more, or it is an absence
 * @param absence likewise
 */
public record PlanChange(
        String agent,
        String plan,
        @Nullable PlannedShift shift,
        @Nullable PlannedAbsence absence) {}
