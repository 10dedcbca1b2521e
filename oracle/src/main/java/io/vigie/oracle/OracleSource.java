package io.vigie.oracle;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a source.
 *
 * @param lastEventAt the greatest time of its events; null when it was never heard
 * @param expected whether it has to speak
 * @param silentSince the same once it is 30 s ago, if it has to speak; else null
 * @param restartedAt when it last began anew; null when it never did
 * @param queues those to which it sent a call.queued in the last 7 days, in order of their names
 */
public record OracleSource(
        String source,
        @Nullable Instant lastEventAt,
        boolean expected,
        @Nullable Instant silentSince,
        @Nullable Instant restartedAt,
        List<String> queues) {}
