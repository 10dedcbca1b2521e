/** The way to the Kafka broker: topics, and records written and acknowledged. */
@NullMarked
package io.vigie.dashboard.broker;

import org.jspecify.annotations.NullMarked;
