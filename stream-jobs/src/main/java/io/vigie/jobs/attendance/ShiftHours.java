package io.vigie.jobs.attendance;

import io.vigie.jobs.plans.PlannedAbsence;
import java.util.List;

/**
 * The hours of one shift, in ms: planned = paid + absent + excused.
 *
 * <p>Of a fixed part is paid what was worked within it; the rest is absent. The flexible parts of a shift are looked at
 * together: paid is what was worked outside of the fixed ones, up to what was planned; the rest is absent. Of what is
 * absent, the time not worked that an excused absence covers is excused instead.
 */
final class ShiftHours {

    private final Shift shift;
    private final List<Span> worked;
    private final List<Span> excused;

    ShiftHours(Shift shift, List<Span> worked, List<PlannedAbsence> absences) {
        this.shift = shift;
        this.worked = worked;
        this.excused = Spans.union(absences.stream()
                .filter(PlannedAbsence::excused)
                .map(absence -> new Span(absence.from(), absence.until())));
    }

    /** @param lateMillis so much later than planned, beyond grace */
    DayHours of(String day, long lateMillis, boolean openPunch) {
        long paid = 0;
        long absent = 0;
        long missedExcused = 0;
        long flexiblePlanned = 0;
        long flexibleExcused = 0;
        for (Shift.Part part : shift.parts()) {
            Span planned = new Span(part.start(), part.end());
            List<Span> missed = Spans.without(planned, worked);
            long covered = Spans.common(missed, excused);
            if (part.flexible()) {
                flexiblePlanned += planned.millis();
                flexibleExcused += covered;
            } else {
                paid += Spans.common(List.of(planned), worked);
                absent += Spans.millis(missed) - covered;
                missedExcused += covered;
            }
        }
        long all = Spans.millis(worked);
        long flexiblePaid = Math.min(Math.max(0, all - paid), flexiblePlanned);
        long flexibleMissed = flexiblePlanned - flexiblePaid;
        flexibleExcused = Math.min(flexibleExcused, flexibleMissed);
        return new DayHours(
                day,
                shift.parts().stream()
                        .mapToLong(part -> part.end() - part.start())
                        .sum(),
                all,
                paid + flexiblePaid,
                lateMillis,
                absent + flexibleMissed - flexibleExcused,
                missedExcused + flexibleExcused,
                openPunch);
    }
}
