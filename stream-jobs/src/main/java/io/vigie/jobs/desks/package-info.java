/** Tickets of each desk, and its snapshot. */
@NullMarked
package io.vigie.jobs.desks;

import org.jspecify.annotations.NullMarked;
