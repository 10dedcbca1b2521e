/** LiveJob: from events to snapshots. */
@NullMarked
package io.vigie.jobs.live;

import org.jspecify.annotations.NullMarked;
