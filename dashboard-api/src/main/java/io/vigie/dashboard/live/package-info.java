/** The latest snapshots, as lists and as a stream to the screens. */
@NullMarked
package io.vigie.dashboard.live;

import org.jspecify.annotations.NullMarked;
