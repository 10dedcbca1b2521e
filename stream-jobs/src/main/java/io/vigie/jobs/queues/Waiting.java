package io.vigie.jobs.queues;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** The visits of a queue that wait now. Kept by Flink as a POJO, hence the public fields. */
public final class Waiting {

    private static final int SHOWN = 20;

    /** Each by the name of its visit. */
    public Map<String, Waiter> visits = new HashMap<>();

    /** Those not yet over the target time, by the moment at which they will be. */
    public Map<Long, Due> overAt = new HashMap<>();

    /** How many of them wait to be called back. */
    public long callbacks;

    /** Needed by Flink. */
    public Waiting() {}

    boolean isEmpty() {
        return visits.isEmpty();
    }

    boolean isOver(String visit) {
        Waiter waiter = visits.get(visit);
        return waiter != null && waiter.over();
    }

    void add(String visit, Waiter waiter, long overFrom) {
        visits.put(visit, waiter);
        callbacks += waiter.callback() ? 1 : 0;
        if (!waiter.callback() && !waiter.over()) {
            overAt.computeIfAbsent(overFrom, any -> Due.none()).visits().add(visit);
        }
    }

    void remove(String visit, long overFrom) {
        Waiter waiter = visits.remove(visit);
        if (waiter == null) {
            return;
        }
        callbacks -= waiter.callback() ? 1 : 0;
        Due due = overAt.get(overFrom);
        if (due != null && due.visits().remove(visit) && due.visits().isEmpty()) {
            overAt.remove(overFrom);
        }
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
        return visits.size() - callbacks;
    }

    /** Since when those on the line wait: the oldest, oldest first. */
    List<Instant> oldest() {
        PriorityQueue<Long> oldest = new PriorityQueue<>(Collections.reverseOrder());
        for (Waiter waiter : visits.values()) {
            if (!waiter.callback() && isAmongOldest(waiter.queuedAt(), oldest)) {
                oldest.add(waiter.queuedAt());
                if (oldest.size() > SHOWN) {
                    oldest.remove();
                }
            }
        }
        return oldest.stream().sorted().map(Instant::ofEpochMilli).toList();
    }

    private static boolean isAmongOldest(long queuedAt, PriorityQueue<Long> oldest) {
        @Nullable Long youngest = oldest.peek();
        return oldest.size() < SHOWN || youngest == null || queuedAt < youngest;
    }
}
