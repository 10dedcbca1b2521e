/** What hangs on the walls: which queues, desks and teams a screen shows, and how. */
@NullMarked
package io.vigie.dashboard.boards;

import org.jspecify.annotations.NullMarked;
