/** Whether the process lives and is ready, on a port of its own. */
@NullMarked
package io.vigie.dashboard.health;

import org.jspecify.annotations.NullMarked;
