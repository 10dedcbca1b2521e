package io.vigie.jobs.tickets;

import io.vigie.contract.event.Reason;
import io.vigie.contract.event.TicketEvent;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a ticket began.
 *
 * @param call that it was born from; null where it was none
 */
public record Opening(
        Mark mark, String desk, Reason category, @Nullable String call) {

    static Opening of(TicketEvent event) {
        return new Opening(
                Mark.of(event),
                Objects.requireNonNull(event.desk()),
                Objects.requireNonNull(event.category()),
                event.call());
    }

    /** Whether the customer is angry: each answer is hard work. */
    boolean isComplaint() {
        return category == Reason.COMPLAINT || category == Reason.CONFLICT;
    }
}
