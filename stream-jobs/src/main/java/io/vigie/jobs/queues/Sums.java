package io.vigie.jobs.queues;

import io.vigie.contract.live.Counts;
import java.util.Arrays;

/**
 * {@link Counts} that are added up in place, and two sums besides that only the queue itself needs. Kept by Flink as a
 * POJO, hence the public field.
 */
public final class Sums {

    static final int OFFERED = 0;
    static final int ANSWERED = 1;
    static final int ABANDONED = 2;
    static final int FLOWED_OUT = 3;
    static final int LOST = 4;
    static final int WAITING = 5;
    static final int UNFINISHED = 6;
    static final int TRANSFERRED = 7;
    static final int SHORT_ABANDONED = 8;
    static final int ANSWERED_WITHIN_TARGET = 9;
    static final int ABANDONED_WITHIN_TARGET = 10;
    static final int WAITING_OVER_TARGET = 11;
    static final int HANDLED = 12;
    static final int WITH_CALLER = 13;
    static final int REPEATED = 14;

    /** From here on sums of ms, too great for an int. */
    static final int WAIT_MILLIS = 15;

    static final int HANDLE_MILLIS = 16;
    static final int HOLD_MILLIS = 17;

    /** From here on what is no part of {@link Counts}: the waits of all who left, not of the answered alone. */
    static final int LEFT_WAIT_MILLIS = 18;

    /** Late events that changed a total, each in the minute of its own time. */
    static final int CORRECTIONS = 19;

    static final int WIDTH = 20;

    /** By the numbers above. */
    public long[] values = new long[WIDTH];

    /** Needed by Flink; nothing yet. */
    public Sums() {}

    static Sums of(int column, long amount) {
        Sums sums = new Sums();
        sums.values[column] = amount;
        return sums;
    }

    long get(int column) {
        return values[column];
    }

    void add(int column, long amount) {
        values[column] += amount;
    }

    void add(Sums other) {
        for (int column = 0; column < WIDTH; column++) {
            values[column] += other.values[column];
        }
    }

    boolean isZero() {
        return isZero(WIDTH);
    }

    /** Whether its {@link Counts} are all 0. */
    boolean countsNothing() {
        return isZero(LEFT_WAIT_MILLIS);
    }

    private boolean isZero(int columns) {
        for (int column = 0; column < columns; column++) {
            if (values[column] != 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether its {@link Counts} are those of the other. */
    boolean countsSame(Sums other) {
        return Arrays.equals(values, 0, LEFT_WAIT_MILLIS, other.values, 0, LEFT_WAIT_MILLIS);
    }

    Counts counts() {
        return new Counts(
                values[OFFERED],
                values[ANSWERED],
                values[ABANDONED],
                values[FLOWED_OUT],
                values[LOST],
                values[WAITING],
                values[UNFINISHED],
                values[TRANSFERRED],
                values[SHORT_ABANDONED],
                values[ANSWERED_WITHIN_TARGET],
                values[ABANDONED_WITHIN_TARGET],
                values[WAITING_OVER_TARGET],
                values[WAIT_MILLIS],
                values[HANDLED],
                values[HANDLE_MILLIS],
                values[HOLD_MILLIS],
                values[WITH_CALLER],
                values[REPEATED]);
    }
}
