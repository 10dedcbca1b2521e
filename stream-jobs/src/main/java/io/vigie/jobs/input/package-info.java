/** What comes from Kafka: events, ticks, and what cannot be read. */
@NullMarked
package io.vigie.jobs.input;

import org.jspecify.annotations.NullMarked;
