package io.vigie.jobs.queues;

import io.vigie.jobs.visits.Visit;
import io.vigie.jobs.visits.Visit.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The visits of a queue that wait now. Kept by Flink as a POJO, hence the public fields. */
public final class Waiting {

    private static final int SHOWN = 20;

    /** Each by the name of its visit. */
    public Map<String, Waiter> visits = new HashMap<>();

    /** Those not yet over the target time, by the moment at which they will be. */
    public Map<Long, Due> overAt = new HashMap<>();

    /** Since when those on the line wait, in ms, in order: a snapshot tells the first of them ten times a second. */
    public List<Long> since = new ArrayList<>();

    /** How many of them wait to be called back. */
    public long callbacks;

    /** Needed by Flink. */
    public Waiting() {}

    /**
     * The first millisecond at which a visit has waited for longer than the target time, by its own terms;
     * {@link LiveQueue#NEVER} for callbacks and for what does not wait.
     */
    static long overFrom(@Nullable Visit visit) {
        return visit == null || visit.stage() != Stage.WAITING || visit.callback()
                ? LiveQueue.NEVER
                : visit.queuedAt() + visit.terms().serviceLevelMillis() + 1;
    }

    boolean isEmpty() {
        return visits.isEmpty();
    }

    boolean isOver(String visit) {
        Waiter waiter = visits.get(visit);
        return waiter != null && waiter.over();
    }

    /** Whether somebody is over the target time from this moment on. */
    boolean isDueAt(long moment) {
        return overAt.containsKey(moment);
    }

    /** Puts what a visit is now in the place of what it was; says whether that changes who waits. */
    boolean replace(String visit, @Nullable Visit before, @Nullable Visit after, long reached) {
        Waiter old = remove(visit, overFrom(before));
        Waiter next = null;
        if (after != null && after.stage() == Stage.WAITING) {
            long overFrom = overFrom(after);
            next = new Waiter(after.queuedAt(), after.callback(), reached >= overFrom);
            add(visit, next, overFrom);
        }
        return !Objects.equals(old, next);
    }

    private void add(String visit, Waiter waiter, long overFrom) {
        visits.put(visit, waiter);
        if (waiter.callback()) {
            callbacks++;
            return;
        }
        int place = Collections.binarySearch(since, waiter.queuedAt());
        since.add(place < 0 ? -place - 1 : place, waiter.queuedAt());
        if (!waiter.over()) {
            overAt.computeIfAbsent(overFrom, any -> Due.none()).visits().add(visit);
        }
    }

    private @Nullable Waiter remove(String visit, long overFrom) {
        Waiter waiter = visits.remove(visit);
        if (waiter == null) {
            return null;
        }
        if (waiter.callback()) {
            callbacks--;
        } else {
            since.remove(Collections.binarySearch(since, waiter.queuedAt()));
        }
        Due due = overAt.get(overFrom);
        if (due != null && due.visits().remove(visit) && due.visits().isEmpty()) {
            overAt.remove(overFrom);
        }
        return waiter;
    }

    /** Those who are over the target time from this moment on. */
    List<Waiter> turnOver(long moment) {
        Due due = overAt.remove(moment);
        if (due == null) {
            return List.of();
        }
        List<Waiter> turned = new ArrayList<>(due.visits().size());
        for (String visit : due.visits()) {
            Waiter waiter = visits.computeIfPresent(visit, (name, known) -> known.nowOver());
            if (waiter != null) {
                turned.add(waiter);
            }
        }
        return turned;
    }

    /** How many wait on the line. */
    long onTheLine() {
        return since.size();
    }

    /** Since when those on the line wait: the oldest, oldest first. */
    List<Instant> oldest() {
        return since.stream().limit(SHOWN).map(Instant::ofEpochMilli).toList();
    }
}
