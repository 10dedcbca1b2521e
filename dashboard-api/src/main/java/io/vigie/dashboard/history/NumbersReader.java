package io.vigie.dashboard.history;

/** Takes the numbers of minutes, or days, one after the other. */
@FunctionalInterface
public interface NumbersReader {

    /**
     * Takes the numbers of one.
     *
     * @param at which, in minutes or days since 1970
     * @param numbers used again for the next: what is to stay is copied
     */
    void take(long at, long[] numbers);
}
