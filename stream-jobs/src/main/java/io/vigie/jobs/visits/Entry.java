package io.vigie.jobs.visits;

import org.jspecify.annotations.Nullable;

/**
 * How a visit began: the earliest {@code call.queued} known of it.
 *
 * @param caller as a hash; null when not known
 */
public record Entry(
        Stamp stamp,
        String queue,
        boolean callback,
        @Nullable String caller) {}
