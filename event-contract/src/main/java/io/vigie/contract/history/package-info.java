/** How what is older than two days lies in InfluxDB. What is spelled here is what the jobs write and the API reads. */
@NullMarked
package io.vigie.contract.history;

import org.jspecify.annotations.NullMarked;
