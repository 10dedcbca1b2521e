package io.vigie.jobs.tickets;

import org.jspecify.annotations.Nullable;

/**
 * What an agent had to do with a ticket changed.
 *
 * @param work null when nothing is left of it
 */
public record TicketWorkChange(
        String agent, String ticket, @Nullable TicketWork work) {}
