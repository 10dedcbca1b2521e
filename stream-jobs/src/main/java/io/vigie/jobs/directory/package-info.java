/** What people say of the queues, with the time from which it holds. */
@NullMarked
package io.vigie.jobs.directory;

import org.jspecify.annotations.NullMarked;
