/** What was: numbers of minutes, from the topics or from InfluxDB, rolled up to any step. */
@NullMarked
package io.vigie.dashboard.history;

import org.jspecify.annotations.NullMarked;
