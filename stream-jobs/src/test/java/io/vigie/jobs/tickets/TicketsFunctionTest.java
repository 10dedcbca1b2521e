package io.vigie.jobs.tickets;

import static io.vigie.jobs.testkit.Events.millis;
import static io.vigie.jobs.tickets.TicketEvents.answered;
import static io.vigie.jobs.tickets.TicketEvents.assigned;
import static io.vigie.jobs.tickets.TicketEvents.complaint;
import static io.vigie.jobs.tickets.TicketEvents.escalated;
import static io.vigie.jobs.tickets.TicketEvents.opened;
import static io.vigie.jobs.tickets.TicketEvents.reopened;
import static io.vigie.jobs.tickets.TicketEvents.resolved;
import static io.vigie.jobs.tickets.TicketEvents.withSequence;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.Reason;
import io.vigie.contract.event.TicketEvent;
import io.vigie.jobs.testkit.Permutations;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TicketsFunctionTest {

    private TestingTickets tickets;

    @BeforeEach
    void open() throws Exception {
        tickets = new TestingTickets();
    }

    @AfterEach
    void close() throws Exception {
        tickets.close();
    }

    @Test
    void aTicketIsOpenAndUnassignedAndUnansweredUntilItIsNot() throws Exception {
        tickets.reach(100);
        tickets.take(opened(1));
        assertThat(tickets.ticket())
                .isEqualTo(new Ticket(
                        millis(1), millis(1), true, true, true, false, false, List.of(), List.of(), List.of()));
        tickets.take(assigned(2, "ann"));
        assertThat(tickets.ticket().unassigned()).isFalse();
        tickets.take(escalated(3, null));
        assertThat(tickets.ticket().escalated()).isTrue();
        tickets.take(answered(4, "ann"));
        assertThat(tickets.ticket().unanswered()).isFalse();
        tickets.take(resolved(5));
        assertThat(tickets.ticket())
                .isEqualTo(new Ticket(
                        millis(1),
                        millis(1),
                        false,
                        false,
                        false,
                        false,
                        false,
                        List.of(millis(4)),
                        List.of(millis(5)),
                        List.of()));
        assertThat(tickets.changes)
                .extracting(TicketChange::eventAt)
                .containsExactly(millis(1), millis(2), millis(3), millis(4), millis(5));
    }

    @Test
    void aReopenedTicketKeepsWhoHasItAndWaitsForAnAnswerAnew() throws Exception {
        tickets.reach(100);
        for (TicketEvent event : List.of(
                opened(1), assigned(2, "ann"), escalated(3, null), answered(4, "ann"), resolved(5), reopened(6))) {
            tickets.take(event);
        }

        Ticket ticket = tickets.ticket();
        assertThat(ticket.open()).isTrue();
        assertThat(ticket.since()).isEqualTo(millis(6));
        assertThat(ticket.unassigned()).isFalse();
        assertThat(ticket.unanswered()).isTrue();
        assertThat(ticket.escalated()).isFalse();
        assertThat(ticket.reopenedAt()).containsExactly(millis(6));
        assertThat(tickets.work("ann")).as("what was escalated from her stays").isNotNull();
    }

    @Test
    void whatHappensBeforeATicketIsOpenedIsNotSinceThen() throws Exception {
        tickets.reach(100);
        tickets.take(opened(10));
        tickets.take(assigned(9.999, "ann"));
        tickets.take(answered(9.999, "ann"));
        tickets.take(escalated(9.999, null));
        tickets.take(reopened(9.999));
        tickets.take(resolved(9.999));

        assertThat(tickets.ticket())
                .isEqualTo(new Ticket(
                        millis(10),
                        millis(10),
                        true,
                        true,
                        true,
                        false,
                        false,
                        List.of(millis(9.999)),
                        List.of(millis(9.999)),
                        List.of(millis(9.999))));
    }

    @Test
    void atTheSameTimeSequenceDecidesAndThenTheTypesOrder() throws Exception {
        tickets.reach(100);
        tickets.take(resolved(5));
        tickets.take(reopened(5));
        tickets.take(opened(5));
        assertThat(tickets.ticket().open()).as("resolved comes last").isFalse();

        tickets.take(withSequence(reopened(5), 1));
        assertThat(tickets.ticket().open()).as("a repeat, whatever it says").isFalse();
    }

    @Test
    void aSequenceComesBeforeTheOrderOfTypes() throws Exception {
        tickets.reach(100);
        tickets.take(opened(1));
        tickets.take(withSequence(resolved(5), 1));
        tickets.take(withSequence(reopened(5), 2));

        assertThat(tickets.ticket().open()).isTrue();
    }

    @Test
    void ofTwoOpenedTheEarlierHolds() throws Exception {
        tickets.reach(100);
        tickets.take(opened(2, "support", Reason.CONFLICT));
        tickets.take(answered(5, "ann"));
        tickets.take(opened(1, "sales", Reason.ORDER));

        assertThat(tickets.tickets).containsOnlyKeys("sales/t");
        assertThat(tickets.work("ann")).isNull();
        assertThat(tickets.changes).last().extracting(TicketChange::desk).isEqualTo("sales");
        tickets.take(opened(3, "other", Reason.ORDER));
        assertThat(tickets.tickets).containsOnlyKeys("sales/t");
    }

    @Test
    void repeatsChangeNothing() throws Exception {
        tickets.reach(100);
        List<TicketEvent> events = List.of(complaint(1), answered(2, "ann"), resolved(3), reopened(4));
        for (TicketEvent event : events) {
            tickets.take(event);
        }
        for (TicketEvent event : events) {
            tickets.take(event);
        }

        assertThat(tickets.changes).hasSize(4);
        assertThat(tickets.ticket().answeredAt()).hasSize(1);
    }

    @Test
    void anEventWaitsUntilItsTimeIsReached() throws Exception {
        tickets.take(opened(1));
        tickets.take(opened(1));
        assertThat(tickets.changes).as("no time is reached yet").isEmpty();
        tickets.reach(0.999);
        assertThat(tickets.changes).isEmpty();
        tickets.reach(1);
        assertThat(tickets.changes).hasSize(1);

        tickets.take(resolved(3));
        tickets.take(answered(2, "ann"));
        assertThat(tickets.timers()).as("one timer for a ticket").isEqualTo(1);
        tickets.reach(2.999);
        assertThat(tickets.ticket().answeredAt()).hasSize(1);
        assertThat(tickets.ticket().open()).isTrue();
        tickets.restore();
        tickets.reach(3);
        assertThat(tickets.ticket().open()).isFalse();
    }

    @Test
    void answersToComplaintsAreWorkAndOthersAreNot() throws Exception {
        tickets.reach(100);
        tickets.take(opened(1));
        tickets.take(answered(2, "ann"));
        assertThat(tickets.work("ann")).isNull();

        tickets.take(complaint(0));
        assertThat(tickets.work("ann"))
                .isEqualTo(new TicketWork("t", Reason.COMPLAINT, "call-1", List.of(millis(2)), List.of()));
    }

    @Test
    void aTicketIsEscalatedFromWhomItNamesElseFromWhoWasAssignedLastBefore() {
        List<TicketEvent> events =
                List.of(opened(1), assigned(2, "ann"), escalated(3, null), assigned(4, "bob"), escalated(5, "eve"));

        Permutations.of(events).forEach(order -> {
            TestingTickets any = in(order);
            assertThat(any.work.keySet()).containsExactlyInAnyOrder("ann/t", "eve/t");
            assertThat(any.work("ann"))
                    .isEqualTo(new TicketWork("t", Reason.ORDER, "call-1", List.of(), List.of(millis(3))));
        });
    }

    @Test
    void anEscalationOfATicketThatNobodyHasIsNobodysWork() throws Exception {
        tickets.reach(100);
        tickets.take(opened(1));
        tickets.take(escalated(3, null));
        tickets.take(assigned(3.001, "ann"));

        assertThat(tickets.work).isEmpty();
        assertThat(tickets.ticket().escalated()).isTrue();
    }

    private static TestingTickets in(List<TicketEvent> order) {
        try {
            TestingTickets any = new TestingTickets();
            any.reach(100);
            for (TicketEvent event : order) {
                any.take(event);
            }
            any.close();
            return any;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
