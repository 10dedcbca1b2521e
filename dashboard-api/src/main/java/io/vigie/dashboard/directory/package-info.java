/** What people say of clients, queues, desks, teams and agents. */
@NullMarked
package io.vigie.dashboard.directory;

import org.jspecify.annotations.NullMarked;
