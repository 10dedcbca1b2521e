/** The one Kafka consumer of the process, and its hand-over to those who listen. */
@NullMarked
package io.vigie.dashboard.feed;

import org.jspecify.annotations.NullMarked;
