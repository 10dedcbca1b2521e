/** The clock and the pauses of whatever sends in real time, given from outside so that tests never wait. */
@NullMarked
package io.vigie.connect.time;

import org.jspecify.annotations.NullMarked;
