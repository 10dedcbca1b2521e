/** What goes out to screens: snapshots of queues and the frames of the live stream. */
@NullMarked
package io.vigie.contract.live;

import org.jspecify.annotations.NullMarked;
