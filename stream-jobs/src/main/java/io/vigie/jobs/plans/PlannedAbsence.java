package io.vigie.jobs.plans;

/**
 * An absence of an agent as it stands now. Times in ms; {@code until} is excluded.
 *
 * @param id of the absence
 */
public record PlannedAbsence(String id, long from, long until, boolean excused) {}
