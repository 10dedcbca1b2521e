package io.vigie.jobs.directory;

import io.vigie.contract.directory.QueueEntry;
import org.jspecify.annotations.Nullable;

/**
 * What people say of a queue now.
 *
 * @param entry null when they say nothing any more
 */
public record QueueDescribed(String queue, @Nullable QueueEntry entry) {}
