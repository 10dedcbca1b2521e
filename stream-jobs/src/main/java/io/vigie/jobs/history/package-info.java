/** The history job: minutes of queues and teams, and local days, to InfluxDB. */
@NullMarked
package io.vigie.jobs.history;

import org.jspecify.annotations.NullMarked;
