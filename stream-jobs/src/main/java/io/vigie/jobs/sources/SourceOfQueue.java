package io.vigie.jobs.sources;

/**
 * What a source means to a queue.
 *
 * @param belongs whether it sent calls to the queue in the last 7 days
 * @param silentSince when it was last heard, in ms, while it is silent; else {@link #SPEAKS}
 */
public record SourceOfQueue(String queue, String source, boolean belongs, long silentSince) {

    /** It is not silent. */
    public static final long SPEAKS = Long.MIN_VALUE;
}
