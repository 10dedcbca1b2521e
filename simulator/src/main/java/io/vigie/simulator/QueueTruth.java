package io.vigie.simulator;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is really so at one queue. The counts are of the visits that were queued today; those now waiting, talking and
 * wrapping up count whenever they were queued.
 *
 * @param oldestQueuedAt since when the longest waiting waits; null when nobody does
 * @param shortAbandoned given up within 5 s
 * @param answeredWithinTarget answered within 20 s
 * @param waitMillis sum of the waits of the answered
 * @param handled visits whose after-call work is done
 * @param handleMillis sum of their talks and after-call work
 */
public record QueueTruth(
        String queue,
        int waiting,
        @Nullable Instant oldestQueuedAt,
        int talking,
        int wrappingUp,
        long offered,
        long answered,
        long abandoned,
        long shortAbandoned,
        long answeredWithinTarget,
        long flowedOut,
        long waitMillis,
        long handled,
        long handleMillis) {}
