package io.vigie.jobs.tickets;

import io.vigie.contract.event.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an agent had to do with a ticket.
 *
 * @param call that it was born from; null where it was none
 * @param answeredAt when the agent replied, in ms, in order
 * @param escalatedAt when it was escalated from the agent, in ms, in order
 */
public record TicketWork(
        String ticket, Reason category, @Nullable String call, List<Long> answeredAt, List<Long> escalatedAt) {}
