package io.vigie.jobs.plans;

import io.vigie.contract.event.AbsenceEvent;
import io.vigie.contract.event.AbsenceEvent.Absence;
import io.vigie.contract.event.ShiftEvent;
import io.vigie.contract.event.ShiftPlan;
import io.vigie.jobs.plans.PlannedShift.PlannedActivity;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one event made of a plan. Times in ms.
 *
 * @param at when it was said
 * @param sequence the source's own order of equal times; 0 where it sets none
 * @param rank orders what is said at one time: planned before cancelled
 * @param agent whose plan it is from then on; null when cancelled or withdrawn
 * @param shift null when cancelled, or when it is an absence
 * @param absence likewise
 */
public record PlanEvent(
        long at,
        long sequence,
        int rank,
        String id,
        String source,
        @Nullable String agent,
        @Nullable PlannedShift shift,
        @Nullable PlannedAbsence absence)
        implements Comparable<PlanEvent> {

    /** So late a plan still changes what was; and so long after its end it is known. */
    private static final long CORRECTED_FOR = Duration.ofDays(8).toMillis();

    private static final Comparator<PlanEvent> ORDER = Comparator.comparingLong(PlanEvent::at)
            .thenComparingLong(PlanEvent::sequence)
            .thenComparingInt(PlanEvent::rank)
            .thenComparing(PlanEvent::id)
            .thenComparing(PlanEvent::source);

    static PlanEvent of(ShiftEvent event) {
        ShiftPlan plan = event.plan();
        return new PlanEvent(
                event.time().toEpochMilli(),
                event.sequence() == null ? 0 : event.sequence(),
                event.rank(),
                event.id(),
                event.source(),
                plan == null ? null : plan.agent(),
                plan == null ? null : planned(event.shift(), plan),
                null);
    }

    static PlanEvent of(AbsenceEvent event) {
        Absence absence = event.absence();
        return new PlanEvent(
                event.time().toEpochMilli(),
                event.sequence() == null ? 0 : event.sequence(),
                event.rank(),
                event.id(),
                event.source(),
                absence == null ? null : absence.agent(),
                null,
                absence == null
                        ? null
                        : new PlannedAbsence(
                                event.absenceId(),
                                absence.from().toEpochMilli(),
                                absence.until().toEpochMilli(),
                                absence.excused()));
    }

    private static PlannedShift planned(String id, ShiftPlan plan) {
        return new PlannedShift(
                id,
                plan.start().toEpochMilli(),
                plan.end().toEpochMilli(),
                plan.flexible(),
                binding(plan.flexible(), plan.coreStart(), plan.start()),
                binding(plan.flexible(), plan.coreEnd(), plan.end()),
                plan.graceMillis(),
                plan.activities().stream()
                        .map(planned -> new PlannedActivity(
                                planned.activity(),
                                planned.start().toEpochMilli(),
                                planned.end().toEpochMilli()))
                        .toList());
    }

    private static long binding(boolean flexible, @Nullable Instant core, Instant edge) {
        return (flexible && core != null ? core : edge).toEpochMilli();
    }

    boolean isTooLate(long reached) {
        return at + CORRECTED_FOR < reached;
    }

    /** The last moment, in ms, at which another event could still come before this one, or the plan still matters. */
    long knownUntil() {
        long end = shift != null ? shift.end() : absence != null ? absence.until() : at;
        return Math.max(at, end) + CORRECTED_FOR;
    }

    boolean saysTheSameAs(@Nullable PlanEvent other) {
        return other != null
                && Objects.equals(agent, other.agent)
                && Objects.equals(shift, other.shift)
                && Objects.equals(absence, other.absence);
    }

    @Override
    public int compareTo(PlanEvent other) {
        return ORDER.compare(this, other);
    }
}
