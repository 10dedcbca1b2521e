/** Which queues, desks, teams and agents there are, described or not. */
@NullMarked
package io.vigie.dashboard.known;

import org.jspecify.annotations.NullMarked;
