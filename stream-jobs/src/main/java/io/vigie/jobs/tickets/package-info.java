/** What is known of each ticket. */
@NullMarked
package io.vigie.jobs.tickets;

import org.jspecify.annotations.NullMarked;
