/** The dashboard API: the door for events and the live stream to the screens. */
@NullMarked
package io.vigie.dashboard;

import org.jspecify.annotations.NullMarked;
