/** The time reached. */
@NullMarked
package io.vigie.jobs.time;

import org.jspecify.annotations.NullMarked;
