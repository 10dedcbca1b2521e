package io.vigie.jobs.sources;

/**
 * What a source means to a queue, a desk or an agent.
 *
 * @param belongs whether it sent events of it in the last 7 days
 * @param silentSince when it was last heard, in ms, while it is silent; else {@link #SPEAKS}
 * @param silences what is known anew of its silences of the last 48 h; for agents alone, whose past is told again
 */
public record SourceOfMember(Member member, String source, boolean belongs, long silentSince, SilenceChange silences) {

    /** It is not silent. */
    public static final long SPEAKS = Long.MIN_VALUE;

    /** With nothing new of its silences. */
    public SourceOfMember(Member member, String source, boolean belongs, long silentSince) {
        this(member, source, belongs, silentSince, SilenceChange.NONE);
    }
}
