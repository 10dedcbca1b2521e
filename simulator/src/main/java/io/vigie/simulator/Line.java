package io.vigie.simulator;

import io.vigie.contract.directory.OpeningHours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A queue at work: who waits in it, who is ready for it, and its counts of the day. */
final class Line {

    private static final Comparator<Visit> LONGEST_WAITING =
            Comparator.<Visit>comparingLong(v -> v.queuedAt).thenComparing(v -> v.call.id);

    final QueuePlan plan;

    /** The longest waiting first; ringing visits are not in it. */
    final TreeSet<Visit> waiting = new TreeSet<>(LONGEST_WAITING);

    /** Those who may be called back now, the longest waiting first. */
    final TreeSet<Visit> callbacks = new TreeSet<>(LONGEST_WAITING);

    /** The longest ready first. */
    final Set<Agent> ready = new LinkedHashSet<>();

    /** Until then most callers complain. */
    long annoyedUntil = Long.MIN_VALUE;

    private final @Nullable OpeningHours hours;
    private LocalDate day = LocalDate.MIN;
    private Tally today = new Tally();

    Line(QueuePlan plan) {
        this.plan = plan;
        this.hours = plan.entry().openingHours() == null
                ? null
                : OpeningHours.of(plan.entry().openingHours());
    }

    String client() {
        return plan.entry().client();
    }

    boolean isOpen(long millis) {
        return hours == null
                || hours.isOpen(
                        Instant.ofEpochMilli(millis), ZoneId.of(plan.entry().timeZone()));
    }

    /** The counts of the visits that are queued on this day; those of an earlier day keep theirs. */
    Tally tally(LocalDate asked) {
        if (!asked.equals(day)) {
            day = asked;
            today = new Tally();
        }
        return today;
    }
}
