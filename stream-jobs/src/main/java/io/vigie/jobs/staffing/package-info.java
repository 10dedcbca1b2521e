/** How many agents a queue needs, and how long a caller who joins it now will wait. */
@NullMarked
package io.vigie.jobs.staffing;

import org.jspecify.annotations.NullMarked;
