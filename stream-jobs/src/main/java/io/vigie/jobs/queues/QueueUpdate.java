package io.vigie.jobs.queues;

import io.vigie.contract.live.QueueSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * What goes out for a queue.
 *
 * @param snapshot null when the queue is gone
 */
public record QueueUpdate(String queue, @Nullable QueueSnapshot snapshot) {}
