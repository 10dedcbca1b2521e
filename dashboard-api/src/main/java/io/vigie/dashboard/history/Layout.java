package io.vigie.dashboard.history;

/**
 * What the numbers of a minute are: first those that are added up, then those of which the greatest counts.
 *
 * @param sums how many are added up
 * @param greatest of how many the greatest counts
 */
record Layout(int sums, int greatest) {

    int size() {
        return sums + greatest;
    }

    /** Takes one minute into the numbers of an interval, which begin at a place among those of others. */
    void add(long[] minute, long[] intervals, int start) {
        for (int i = 0; i < sums; i++) {
            intervals[start + i] += minute[i];
        }
        for (int i = sums; i < size(); i++) {
            intervals[start + i] = Math.max(intervals[start + i], minute[i]);
        }
    }
}
