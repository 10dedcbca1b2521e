/** Counts of recorded data that are made apart from the way of the events, to hold Vigie's numbers against. */
@NullMarked
package io.vigie.connect.verify;

import org.jspecify.annotations.NullMarked;
