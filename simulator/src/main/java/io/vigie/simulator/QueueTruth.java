package io.vigie.simulator;

import io.vigie.contract.live.AgentCounts;
import io.vigie.contract.live.Totals;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is really so at one queue, in the terms of a queue's snapshot. Those who wait, talk and wrap up now count whenever
 * they were queued.
 *
 * @param waiting without callbacks
 * @param oldestQueuedAt since when the longest waiting waits; null when nobody does
 * @param waitingSince the oldest such instants, up to 20, oldest first
 * @param agents those who serve the queue
 * @param today the visits that were queued on this local day
 */
public record QueueTruth(
        String queue,
        String client,
        long waiting,
        long callbacksWaiting,
        long talking,
        long wrappingUp,
        @Nullable Instant oldestQueuedAt,
        List<Instant> waitingSince,
        AgentCounts agents,
        Totals today) {}
