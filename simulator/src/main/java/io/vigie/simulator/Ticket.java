package io.vigie.simulator;

import io.vigie.contract.event.Reason;
import org.jspecify.annotations.Nullable;

/** A customer's case at a desk. */
final class Ticket {

    final String id;
    final Desk desk;
    final Reason category;

    /** The call that it was born from; null where a letter was. */
    final @Nullable String call;

    /** Who has it; null while nobody has. */
    @Nullable
    Agent assignee;

    boolean isOpen = true;

    Ticket(String id, Desk desk, Reason category, @Nullable String call) {
        this.id = id;
        this.desk = desk;
        this.category = category;
        this.call = call;
    }

    boolean isComplaint() {
        return category == Reason.COMPLAINT || category == Reason.CONFLICT;
    }
}
