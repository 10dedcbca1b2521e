package io.vigie.jobs.queues;

import org.jspecify.annotations.Nullable;

/**
 * What one minute has come to.
 *
 * @param minute since 1970
 * @param sums of that minute alone
 * @param client for whom the queue worked then; null where no visit told
 */
record MinuteSums(long minute, Window sums, @Nullable String client) {}
