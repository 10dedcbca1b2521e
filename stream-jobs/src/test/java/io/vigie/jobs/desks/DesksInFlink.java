package io.vigie.jobs.desks;

import static io.vigie.jobs.testkit.Events.millis;

import io.vigie.contract.directory.DeskEntry;
import io.vigie.jobs.tickets.Ticket;
import io.vigie.jobs.tickets.TicketChange;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The function of desks as Flink runs it, and what may happen to the desk support. */
abstract class DesksInFlink {

    static final double MILLI = 0.001;
    static final double HOUR = 3600;

    TestingDesks desks;

    @BeforeEach
    void open() throws Exception {
        desks = new TestingDesks("UTC");
    }

    @AfterEach
    void close() throws Exception {
        desks.close();
    }

    void change(@Nullable Ticket before, @Nullable Ticket after, double second) throws Exception {
        desks.take(DeskInput.of(new TicketChange("support", "t", before, after, millis(second))));
    }

    void describe(@Nullable DeskEntry entry) throws Exception {
        desks.take(DeskInput.of(new DeskDescribed("support", entry)));
    }

    void source(String source, @Nullable Double silentSince, boolean belongs) throws Exception {
        Long since = silentSince == null ? null : millis(silentSince);
        desks.take(DeskInput.of(new DeskSource("support", source, since, belongs)));
    }

    static DeskEntry entry(String zone, @Nullable Long firstAnswerMillis, @Nullable Long resolveMillis) {
        return new DeskEntry("support", "Support", "shop", zone, firstAnswerMillis, resolveMillis);
    }

    /** A ticket that just came. */
    static Ticket opened(double second) {
        return new Ticket(
                millis(second), millis(second), true, true, true, false, false, List.of(), List.of(), List.of());
    }

    static Ticket answered(Ticket ticket, double second) {
        return new Ticket(
                ticket.openedAt(),
                ticket.since(),
                ticket.open(),
                ticket.unassigned(),
                false,
                ticket.complaint(),
                ticket.escalated(),
                List.of(millis(second)),
                ticket.resolvedAt(),
                ticket.reopenedAt());
    }

    static Ticket resolved(Ticket ticket, double second) {
        return new Ticket(
                ticket.openedAt(),
                ticket.since(),
                false,
                false,
                false,
                ticket.complaint(),
                false,
                ticket.answeredAt(),
                List.of(millis(second)),
                ticket.reopenedAt());
    }
}
