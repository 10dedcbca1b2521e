package io.vigie.jobs.queues;

import java.util.Arrays;

/**
 * Waits in ascending order at the beginning of an array. All of them are kept, as the longest cannot be taken away from a
 * maximum.
 */
final class Waits {

    static final long[] NONE = new long[0];

    private Waits() {}

    /** One more; the array is replaced when it is full. */
    static long[] with(long[] waits, int size, long wait) {
        int found = Arrays.binarySearch(waits, 0, size, wait);
        int place = found < 0 ? -found - 1 : found;
        long[] result = size < waits.length ? waits : Arrays.copyOf(waits, size + size / 2 + 1);
        System.arraycopy(waits, place, result, place + 1, size - place);
        result[place] = wait;
        return result;
    }

    /** One less. */
    static void remove(long[] waits, int size, long wait) {
        int place = Arrays.binarySearch(waits, 0, size, wait);
        if (place < 0) {
            throw new IllegalStateException("A wait of " + wait + " ms is taken away that was never given");
        }
        System.arraycopy(waits, place + 1, waits, place, size - place - 1);
    }
}
