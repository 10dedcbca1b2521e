package io.vigie.dashboard.history;

import java.util.Arrays;

/** Takes minutes in, and gives the numbers of the intervals in which they lie. */
final class RollUp implements NumbersReader {

    private final Grid grid;
    private final Layout layout;
    private final long[] numbers;
    private int index;

    RollUp(Grid grid, Layout layout) {
        this.grid = grid;
        this.layout = layout;
        this.numbers = new long[grid.size() * layout.size()];
    }

    Grid grid() {
        return grid;
    }

    /** @throws IndexOutOfBoundsException when the minute lies in no interval */
    @Override
    public void take(long minute, long[] taken) {
        Span last = grid.interval(index);
        if (minute < last.from() || minute >= last.until()) {
            index = grid.indexOf(minute);
        }
        layout.add(taken, numbers, index * layout.size());
    }

    /** The numbers of an interval. */
    long[] of(int interval) {
        int start = interval * layout.size();
        return Arrays.copyOfRange(numbers, start, start + layout.size());
    }
}
