/** The door: takes events in and answers once they cannot be lost. */
@NullMarked
package io.vigie.dashboard.ingest;

import org.jspecify.annotations.NullMarked;
