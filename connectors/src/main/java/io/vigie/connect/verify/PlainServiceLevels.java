package io.vigie.connect.verify;

import org.jspecify.annotations.Nullable;

/** The service level in each of the ways to count it; null where nothing counts. Nobody waits at the end of a file. */
public record PlainServiceLevels(
        @Nullable Double shortAbandonsExcluded,
        @Nullable Double allAbandons,
        @Nullable Double answeredOnly,
        @Nullable Double lateAbandons,
        @Nullable Double quickAbandonsCount,
        @Nullable Double offered) {}
