/** What people take away: intervals of queues and the hours of agents, as JSON or for a spreadsheet. */
@NullMarked
package io.vigie.dashboard.reports;

import org.jspecify.annotations.NullMarked;
