package io.vigie.jobs.queues;

import org.jspecify.annotations.Nullable;

/** The sums of some minutes. Kept by Flink as a POJO, hence the public fields. */
public final class Window {

    public Sums sums = new Sums();

    /** The longest wait in ms of the visits that left; {@link Block#NO_WAIT} when none has. */
    public long longest = Block.NO_WAIT;

    /** Needed by Flink; nothing yet. */
    public Window() {}

    /** Adds what a minute of it gained; says whether the longest wait must be looked for. */
    boolean add(Booking booking) {
        sums.add(booking.delta());
        if (booking.lostWait() == longest && booking.gainedWait() < longest) {
            return true;
        }
        longest = Math.max(longest, booking.gainedWait());
        return false;
    }

    @Nullable
    Long longestWait() {
        return longest == Block.NO_WAIT ? null : longest;
    }

    boolean showsSame(Window other) {
        return longest == other.longest && sums.countsSame(other.sums);
    }
}
