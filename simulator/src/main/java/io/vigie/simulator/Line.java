package io.vigie.simulator;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/** A queue at work: who waits in it, who is ready for it, and its counts of the day. */
final class Line {

    final QueuePlan plan;

    /** The longest waiting first; ringing visits are not in it. */
    final TreeSet<Visit> waiting =
            new TreeSet<>(Comparator.<Visit>comparingLong(v -> v.queuedAt).thenComparing(v -> v.call.id));

    /** The longest ready first. */
    final Set<Agent> ready = new LinkedHashSet<>();

    private LocalDate day = LocalDate.MIN;
    private Tally today = new Tally();

    Line(QueuePlan plan) {
        this.plan = plan;
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
