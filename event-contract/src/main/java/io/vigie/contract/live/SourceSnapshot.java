package io.vigie.contract.live;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a system that sends events.
 *
 * @param version only grows; compared as text
 * @param asOf the time reached at its last change
 * @param lastEventAt the greatest time of its events, to the second; null when it is expected and was never heard
 * @param expected whether it has to speak: it has sent heartbeats, or a setting says so
 * @param silentSince when it was last heard, once that is 30 s ago; null while it speaks or need not
 * @param restartedAt when it last began anew, as far as it said; null when it never did
 * @param queues those to which it sent calls in the last 7 days
 */
public record SourceSnapshot(
        String source,
        String version,
        Instant asOf,
        @Nullable Instant lastEventAt,
        boolean expected,
        @Nullable Instant silentSince,
        @Nullable Instant restartedAt,
        List<String> queues) {}
