/** What goes to Kafka. */
@NullMarked
package io.vigie.jobs.output;

import org.jspecify.annotations.NullMarked;
