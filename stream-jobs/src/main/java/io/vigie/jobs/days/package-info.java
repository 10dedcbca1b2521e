/** The day of an agent: what was planned, and what was. */
@NullMarked
package io.vigie.jobs.days;

import org.jspecify.annotations.NullMarked;
