package io.vigie.dashboard.hooks.paging;

import org.jspecify.annotations.Nullable;

/**
 * How a hook wants to be called.
 *
 * @param gapMillis the least time between two requests
 * @param refreshMillis so often it is told again of what is open, whether or not somebody sees to it; null for never
 * @param tellsAcknowledged whether it is told that somebody sees to it
 */
public record Manner(long gapMillis, @Nullable Long refreshMillis, boolean tellsAcknowledged) {}
