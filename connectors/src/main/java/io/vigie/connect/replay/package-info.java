/** Recorded data, sent again in the order and at the pace in which it happened. */
@NullMarked
package io.vigie.connect.replay;

import org.jspecify.annotations.NullMarked;
