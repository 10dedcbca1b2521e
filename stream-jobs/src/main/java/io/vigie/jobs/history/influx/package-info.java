/** InfluxDB: written to until it has taken everything, however long it is away. */
@NullMarked
package io.vigie.jobs.history.influx;

import org.jspecify.annotations.NullMarked;
