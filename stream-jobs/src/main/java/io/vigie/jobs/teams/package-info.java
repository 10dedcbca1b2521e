/** Agents of each team, and its snapshot. */
@NullMarked
package io.vigie.jobs.teams;

import org.jspecify.annotations.NullMarked;
