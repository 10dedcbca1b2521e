package io.vigie.jobs.desks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Since when each of some tickets waits for something. As all of a desk have the same limit, those that are overdue come
 * first, and the next deadline is that of the first that is not. Kept by Flink as a POJO, hence the public fields.
 */
public final class Times {

    /** In ms, in order. */
    public List<Long> times = new ArrayList<>();

    /** Needed by Flink. */
    public Times() {}

    boolean isEmpty() {
        return times.isEmpty();
    }

    int size() {
        return times.size();
    }

    /** The first, in ms; there has to be one. */
    long first() {
        return times.get(0);
    }

    void add(long time) {
        times.add(countUntil(time), time);
    }

    void remove(long time) {
        times.remove(Collections.binarySearch(times, time));
    }

    /** How many have waited for the limit, or longer. */
    long overdue(long limit, long now) {
        return now == LiveDesk.NO_TIME ? 0 : countUntil(now - limit);
    }

    /** When the next will have waited for the limit, in ms; {@link LiveDesk#NEVER} when there is none. */
    long nextOverdueAt(long limit, long now) {
        int next = (int) overdue(limit, now);
        return next == times.size() ? LiveDesk.NEVER : times.get(next) + limit;
    }

    /** How many are not later than a time. */
    private int countUntil(long time) {
        int low = 0;
        int high = times.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times.get(middle) <= time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
