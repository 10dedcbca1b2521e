package io.vigie.jobs.tickets;

import java.util.List;

/**
 * What a ticket means to its desk.
 *
 * @param openedAt when it came, in ms
 * @param since when it was opened, or reopened for the last time, in ms
 * @param open whether it is not resolved since
 * @param unassigned whether it is open and was assigned to nobody since it came
 * @param unanswered whether it is open and nobody answered {@code since}
 * @param complaint whether it is about a complaint or conflict
 * @param escalated whether it is open and was escalated {@code since}
 * @param answeredAt when it was answered, in ms, in order; of the last 76 h, as the next two
 * @param resolvedAt when it was resolved
 * @param reopenedAt when it was reopened
 */
public record Ticket(
        long openedAt,
        long since,
        boolean open,
        boolean unassigned,
        boolean unanswered,
        boolean complaint,
        boolean escalated,
        List<Long> answeredAt,
        List<Long> resolvedAt,
        List<Long> reopenedAt) {}
