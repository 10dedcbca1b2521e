package io.vigie.jobs.desks;

import org.jspecify.annotations.Nullable;

/**
 * What a source means to a desk.
 *
 * @param silentSince when it was last heard, in ms, while it is silent; null while it speaks
 * @param belongs whether it is still a source of the desk
 */
public record DeskSource(
        String desk, String source, @Nullable Long silentSince, boolean belongs) {}
