package io.vigie.jobs.attendance;

/** The earliest of some moments that lie after a given one. */
final class Next {

    /** None does. */
    static final long NEVER = Long.MAX_VALUE;

    private final long after;
    private long least = NEVER;

    Next(long after) {
        this.after = after;
    }

    /** One of the moments, in ms. */
    void consider(long at) {
        if (at > after && at < least) {
            least = at;
        }
    }

    long get() {
        return least;
    }
}
