package io.vigie.jobs.sources;

/**
 * A time in which a source was silent.
 *
 * @param from when it had not been heard for long enough, in ms
 * @param until the time of the next event, at which it is silent no more; {@link #OPEN} while none is known
 */
public record Silence(long from, long until) {

    /** It has not been heard again. */
    public static final long OPEN = Long.MAX_VALUE;
}
