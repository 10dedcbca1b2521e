/** The Kafka topics: their names, their settings, and the records that are neither events nor snapshots. */
@NullMarked
package io.vigie.contract.topic;

import org.jspecify.annotations.NullMarked;
