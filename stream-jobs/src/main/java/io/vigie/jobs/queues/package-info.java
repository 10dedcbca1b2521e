/** What a queue shows: its visits now, and its totals over today and the last minutes. */
@NullMarked
package io.vigie.jobs.queues;

import org.jspecify.annotations.NullMarked;
