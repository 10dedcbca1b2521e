package io.vigie.jobs.sources;

/**
 * What a source means to a queue, a desk or an agent.
 *
 * @param belongs whether it sent events of it in the last 7 days
 * @param silentSince when it was last heard, in ms, while it is silent; else {@link #SPEAKS}
 */
public record SourceOfMember(Member member, String source, boolean belongs, long silentSince) {

    /** It is not silent. */
    public static final long SPEAKS = Long.MIN_VALUE;
}
