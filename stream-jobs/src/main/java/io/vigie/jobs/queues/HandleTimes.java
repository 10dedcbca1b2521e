package io.vigie.jobs.queues;

import io.vigie.jobs.visits.Visit;
import io.vigie.jobs.visits.Visit.Stage;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Handle times by the minute in which the after-call work ended, as far back as the load on a queue is measured, and
 * what lies ahead of the time reached. Kept by Flink as a POJO, hence the public fields.
 */
public final class HandleTimes {

    /** Some handle times and their sum. */
    public record Handled(long count, long millis) {

        private static final Handled NONE = new Handled(0, 0);

        private Handled plus(long more, long moreMillis) {
            return new Handled(count + more, millis + moreMillis);
        }
    }

    /** The minute of the time reached. */
    public long now = Minutes.NONE;

    public Map<Long, Handled> byMinute = new HashMap<>();

    /** Those of the {@link Minutes#LOAD_MINUTES}. */
    public Handled recent = Handled.NONE;

    /** Needed by Flink. */
    public HandleTimes() {}

    boolean isEmpty() {
        return byMinute.isEmpty();
    }

    /** Puts what a visit is now in the place of what it was; says whether that changes the recent ones. */
    boolean replace(@Nullable Visit before, @Nullable Visit after) {
        Visit old = handled(before);
        Visit next = handled(after);
        if (old != null
                && next != null
                && old.handledAt() == next.handledAt()
                && old.handleMillis() == next.handleMillis()) {
            return false;
        }
        boolean changed = old != null && add(old, -1);
        changed |= next != null && add(next, 1);
        return changed;
    }

    private static @Nullable Visit handled(@Nullable Visit visit) {
        return visit != null && visit.stage() == Stage.HANDLED ? visit : null;
    }

    private boolean add(Visit visit, int sign) {
        long minute = Minutes.of(visit.handledAt());
        if (isForgotten(minute)) {
            return false;
        }
        long millis = sign * visit.handleMillis();
        Handled sum = byMinute.getOrDefault(minute, Handled.NONE).plus(sign, millis);
        if (sum.equals(Handled.NONE)) {
            byMinute.remove(minute);
        } else {
            byMinute.put(minute, sum);
        }
        boolean isRecent = minute < now;
        recent = isRecent ? recent.plus(sign, millis) : recent;
        return isRecent;
    }

    /** The time has come to a minute: what is no longer recent is forgotten. */
    void turn(long minute) {
        now = minute;
        byMinute.keySet().removeIf(this::isForgotten);
        recent = Handled.NONE;
        byMinute.forEach((at, handled) -> {
            if (at < now) {
                recent = recent.plus(handled.count, handled.millis);
            }
        });
    }

    private boolean isForgotten(long minute) {
        return now != Minutes.NONE && minute < now - Minutes.LOAD_MINUTES;
    }
}
