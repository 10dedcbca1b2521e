package io.vigie.jobs.visits;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A visit changed for one queue: what it meant to it before, and what it means now. A total takes away what
 * {@code before} gave and adds what {@code after} gives.
 *
 * @param queue whose business it is
 * @param visit which visit: the call and its leg
 * @param before null when the visit was not of this queue
 * @param after null when the visit is no longer of this queue
 * @param lateEventAt the time of the event behind it, in ms, where that came more than 60 s after its own time; else
 *     {@link #IN_TIME}
 */
public record VisitChange(
        String queue,
        String visit,
        @Nullable Visit before,
        @Nullable Visit after,
        long lateEventAt) {

    /** No late event is behind the change. */
    public static final long IN_TIME = Long.MIN_VALUE;

    /** The changes that turn one meaning into another: none when they are equal, two when the queue is another. */
    static List<VisitChange> between(String visit, @Nullable Visit before, @Nullable Visit after, long lateEventAt) {
        if (Objects.equals(before, after)) {
            return List.of();
        }
        if (before != null && after != null && before.queue().equals(after.queue())) {
            return List.of(new VisitChange(after.queue(), visit, before, after, lateEventAt));
        }
        List<VisitChange> changes = new ArrayList<>(2);
        if (before != null) {
            changes.add(new VisitChange(before.queue(), visit, before, null, lateEventAt));
        }
        if (after != null) {
            changes.add(new VisitChange(after.queue(), visit, null, after, lateEventAt));
        }
        return changes;
    }
}
