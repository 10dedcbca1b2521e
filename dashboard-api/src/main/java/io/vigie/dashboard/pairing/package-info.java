/** Displays on walls: a code on the display, approved by somebody who is signed in, until it is taken back. */
@NullMarked
package io.vigie.dashboard.pairing;

import org.jspecify.annotations.NullMarked;
