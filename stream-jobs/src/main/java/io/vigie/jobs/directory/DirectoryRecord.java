package io.vigie.jobs.directory;

import org.jspecify.annotations.Nullable;

/**
 * A record of the topic of the directory.
 *
 * @param offset its place in the one partition
 * @param appendedAt when the broker took it in, in ms
 * @param value null when what the key names is described no longer
 */
public record DirectoryRecord(@Nullable String key, long offset, long appendedAt, byte @Nullable [] value) {}
