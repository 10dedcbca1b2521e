package io.vigie.oracle;

import io.vigie.contract.event.ShiftEvent;
import io.vigie.contract.event.ShiftPlan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Planned shifts of one agent that overlap or touch, as one. Times in ms. */
record WorkShift(List<Part> parts) {

    /** One planned shift. */
    record Part(String id, ShiftPlan plan) {

        long start() {
            return plan.start().toEpochMilli();
        }

        long end() {
            return plan.end().toEpochMilli();
        }

        long millis() {
            return end() - start();
        }
    }

    private static final long BEFORE = 2 * 3_600_000L;

    /** All of an agent that stand, in order of time; of each planned shift the latest word holds. */
    static List<WorkShift> of(List<ShiftEvent> ordered, String agent) {
        Map<String, ShiftEvent> latest = new TreeMap<>();
        ordered.forEach(event -> latest.put(event.shift(), event));
        List<Part> parts = new ArrayList<>();
        latest.forEach((id, event) -> {
            if (event.plan() != null && event.plan().agent().equals(agent)) {
                parts.add(new Part(id, event.plan()));
            }
        });
        parts.sort(Comparator.comparing(Part::start).thenComparing(Part::id));
        List<WorkShift> shifts = new ArrayList<>();
        for (Part part : parts) {
            WorkShift last = shifts.isEmpty() ? null : shifts.get(shifts.size() - 1);
            if (last != null && part.start() <= last.end()) {
                last.parts.add(part);
            } else {
                shifts.add(new WorkShift(new ArrayList<>(List.of(part))));
            }
        }
        return shifts;
    }

    long start() {
        return parts.stream().mapToLong(Part::start).min().orElseThrow();
    }

    long end() {
        return parts.stream().mapToLong(Part::end).max().orElseThrow();
    }

    /** From when on presence is looked for. */
    long lookedAtFrom() {
        return start() - BEFORE;
    }

    boolean holds(long t) {
        return start() <= t && t <= end();
    }

    private ShiftPlan first() {
        return parts.stream()
                .min(Comparator.comparing(Part::start).thenComparing(Part::id))
                .orElseThrow()
                .plan();
    }

    private ShiftPlan last() {
        return parts.stream()
                .min(Comparator.comparing(Part::end, Comparator.reverseOrder()).thenComparing(Part::id))
                .orElseThrow()
                .plan();
    }

    /** From when on the agent is bound to be there. */
    long boundStart() {
        return bound(first(), first().start(), first().coreStart());
    }

    long startGrace() {
        return first().graceMillis();
    }

    /** Until when the agent is bound to be there. */
    long boundEnd() {
        return bound(last(), last().end(), last().coreEnd());
    }

    long endGrace() {
        return last().graceMillis();
    }

    private static long bound(ShiftPlan plan, Instant whole, @Nullable Instant core) {
        return (plan.flexible() ? Objects.requireNonNullElse(core, whole) : whole).toEpochMilli();
    }
}
