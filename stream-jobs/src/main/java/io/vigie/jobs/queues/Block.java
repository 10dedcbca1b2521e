package io.vigie.jobs.queues;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sums of 4 h, minute by minute, in a few arrays: quick to copy and small where little happens. A minute gets a row
 * when it first has something. Kept by Flink as a POJO, hence the public fields.
 */
public final class Block {

    static final int MINUTES = 4 * 60;

    /** No visit has left, so there is no longest wait. */
    static final long NO_WAIT = -1;

    private static final int INTS = Sums.WAIT_MILLIS;
    private static final int LONGS = Sums.WIDTH - INTS;
    private static final int FIRST_ROWS = 4;

    /** The first of its minutes since 1970. */
    public long first;

    /** The row of each minute, from 1 on; 0 for a minute of nothing. */
    public short[] rows = new short[MINUTES];

    public int used;

    /** Row by row the columns of {@link Sums}: those that fit an int, and the others. */
    public int[] ints = new int[FIRST_ROWS * INTS];

    public long[] longs = new long[FIRST_ROWS * LONGS];

    /** Row by row the waits of the visits that left, as {@link Waits} keeps them. */
    public long[][] waits = new long[0][];

    /** Row by row the client, from 1 on among {@link #clients}; 0 where it is not known. */
    public short[] clientOf = new short[FIRST_ROWS];

    public List<String> clients = new ArrayList<>(1);

    /** A bit for each minute whose totals changed and have not gone out since. */
    public long[] changed = new long[(MINUTES + Long.SIZE - 1) / Long.SIZE];

    /** Needed by Flink. */
    public Block() {}

    static Block from(long first) {
        Block block = new Block();
        block.first = first;
        return block;
    }

    long end() {
        return first + MINUTES;
    }

    /** Books on a minute; says whether its totals changed. */
    boolean book(Booking booking) {
        int index = (int) (booking.minute() - first);
        int row = rowOf(index);
        long longest = longest(row);
        moveWait(row, booking.lostWait(), booking.gainedWait());
        long[] delta = booking.delta().values;
        for (int i = 0; i < INTS; i++) {
            ints[row * INTS + i] += (int) delta[i];
        }
        for (int i = 0; i < LONGS; i++) {
            longs[row * LONGS + i] += delta[INTS + i];
        }
        boolean altered = !booking.delta().countsNothing() || longest != longest(row);
        if (setClient(row, booking.client()) || altered) {
            mark(index);
        }
        return altered;
    }

    /** Adds its minutes from, included, to, excluded, to a window. */
    void addTo(Window window, long from, long to) {
        long end = Math.min(to, end());
        for (long minute = Math.max(from, first); minute < end; minute++) {
            int row = rows[(int) (minute - first)] - 1;
            if (row >= 0) {
                addRowTo(window, row);
            }
        }
    }

    boolean isFilled(long minute) {
        return hasVisits(rows[(int) (minute - first)] - 1);
    }

    /** The last of its minutes that has visits; {@link Minutes#NONE} if none has. */
    long lastFilled() {
        for (int index = MINUTES - 1; index >= 0; index--) {
            if (hasVisits(rows[index] - 1)) {
                return first + index;
            }
        }
        return Minutes.NONE;
    }

    /** All minutes that have visits are to go out again. */
    void markAll() {
        for (int index = 0; index < MINUTES; index++) {
            if (hasVisits(rows[index] - 1)) {
                mark(index);
            }
        }
    }

    /** The minutes that are to go out; from here on they have. */
    void takeChanged(List<MinuteSums> out) {
        for (int index = 0; index < MINUTES; index++) {
            if ((changed[index / Long.SIZE] & 1L << index) != 0) {
                int row = rows[index] - 1;
                Window window = new Window();
                addRowTo(window, row);
                out.add(new MinuteSums(first + index, window, clientOf(row)));
            }
        }
        Arrays.fill(changed, 0);
    }

    boolean hasChanged() {
        return Arrays.stream(changed).anyMatch(bits -> bits != 0);
    }

    private void addRowTo(Window window, int row) {
        long[] sums = window.sums.values;
        for (int i = 0; i < INTS; i++) {
            sums[i] += ints[row * INTS + i];
        }
        for (int i = 0; i < LONGS; i++) {
            sums[INTS + i] += longs[row * LONGS + i];
        }
        window.longest = Math.max(window.longest, longest(row));
    }

    private boolean hasVisits(int row) {
        return row >= 0 && (ints[row * INTS + Sums.OFFERED] != 0 || ints[row * INTS + Sums.REPEATED] != 0);
    }

    private @Nullable String clientOf(int row) {
        int number = clientOf[row] - 1;
        return number < 0 ? null : clients.get(number);
    }

    /** Says whether it is another than before. */
    private boolean setClient(int row, @Nullable String client) {
        if (client == null || client.equals(clientOf(row))) {
            return false;
        }
        int index = clients.indexOf(client);
        if (index < 0) {
            clients.add(client);
            index = clients.size() - 1;
        }
        clientOf[row] = (short) (index + 1);
        return true;
    }

    private void mark(int index) {
        changed[index / Long.SIZE] |= 1L << index;
    }

    private void moveWait(int row, long lost, long gained) {
        if (lost == gained) {
            return;
        }
        int size = left(row);
        if (lost != NO_WAIT) {
            Waits.remove(waits[row], size, lost);
            size--;
        }
        if (gained != NO_WAIT) {
            waits[row] = Waits.with(waits[row], size, gained);
        }
    }

    private long longest(int row) {
        int size = left(row);
        return size == 0 ? NO_WAIT : waits[row][size - 1];
    }

    /** How many visits have left the queue. */
    private int left(int row) {
        int at = row * INTS;
        return ints[at + Sums.ANSWERED] + ints[at + Sums.ABANDONED] + ints[at + Sums.FLOWED_OUT];
    }

    private int rowOf(int index) {
        if (rows[index] == 0) {
            int row = used++;
            grow();
            waits[row] = Waits.NONE;
            rows[index] = (short) used;
            return row;
        }
        return rows[index] - 1;
    }

    private void grow() {
        if (used > waits.length) {
            int room = Math.min(MINUTES, Math.max(FIRST_ROWS, 2 * waits.length));
            ints = Arrays.copyOf(ints, room * INTS);
            longs = Arrays.copyOf(longs, room * LONGS);
            clientOf = Arrays.copyOf(clientOf, room);
            long[][] more = Arrays.copyOf(waits, room);
            Arrays.fill(more, waits.length, room, Waits.NONE);
            waits = more;
        }
    }
}
