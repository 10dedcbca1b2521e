package io.vigie.jobs.attendance;

import java.util.List;
import java.util.function.ToLongFunction;

/** Finds places in what is sorted by time. */
final class Moments {

    private Moments() {}

    /** The place of the first at or after a moment in ms; the size when none is. */
    static <T> int firstFrom(List<T> sorted, ToLongFunction<T> time, long from) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (time.applyAsLong(sorted.get(middle)) < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
