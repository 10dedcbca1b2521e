/** A Kafka broker in this process. */
@NullMarked
package io.vigie.standalone.broker;

import org.jspecify.annotations.NullMarked;
