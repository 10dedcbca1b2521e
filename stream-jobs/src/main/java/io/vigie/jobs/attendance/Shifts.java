package io.vigie.jobs.attendance;

import io.vigie.contract.event.Activity;
import io.vigie.jobs.plans.PlannedShift;
import io.vigie.jobs.plans.PlannedShift.PlannedActivity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The working times of an agent. Planned shifts that overlap or touch are one: it starts with the earliest and ends with
 * the latest. When the agent has to be there, and with what grace, is said by the planned shift that begins first (of
 * several the one with the smaller id); until when, by the one that ends last (likewise). Flexible ones bind by their
 * core times.
 */
public final class Shifts {

    private static final Comparator<PlannedShift> ORDER =
            Comparator.comparingLong(PlannedShift::start).thenComparing(PlannedShift::id);

    private Shifts() {}

    /** By start; no two of them overlap or touch. */
    public static List<Shift> of(Collection<PlannedShift> planned) {
        List<PlannedShift> sorted = planned.stream().sorted(ORDER).toList();
        List<Shift> shifts = new ArrayList<>();
        int from = 0;
        while (from < sorted.size()) {
            long end = sorted.get(from).end();
            int until = from + 1;
            while (until < sorted.size() && sorted.get(until).start() <= end) {
                end = Math.max(end, sorted.get(until).end());
                until++;
            }
            shifts.add(merged(sorted.subList(from, until), end));
            from = until;
        }
        return shifts;
    }

    /** @param parts by start and id, each overlapping or touching those before it */
    private static Shift merged(List<PlannedShift> parts, long end) {
        PlannedShift first = parts.get(0);
        PlannedShift last = parts.stream()
                .filter(part -> part.end() == end)
                .min(Comparator.comparing(PlannedShift::id))
                .orElse(first);
        return new Shift(
                first.start(),
                end,
                first.coreStart(),
                last.coreEnd(),
                first.graceMillis(),
                last.graceMillis(),
                parts.stream()
                        .map(part -> new Shift.Part(part.start(), part.end(), part.flexible()))
                        .toList(),
                parts.stream()
                        .flatMap(part -> part.activities().stream())
                        .filter(activity -> activity.activity() == Activity.MEAL)
                        .map(PlannedActivity::start)
                        .sorted()
                        .toList());
    }
}
