/** The clock that drives the stream: ticks written by the door, and the time that the job has reached. */
@NullMarked
package io.vigie.dashboard.clock;

import org.jspecify.annotations.NullMarked;
