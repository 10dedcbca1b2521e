package io.vigie.jobs.tickets;

import static io.vigie.jobs.testkit.Events.millis;
import static io.vigie.jobs.tickets.TicketEvents.DAY;
import static io.vigie.jobs.tickets.TicketEvents.HOUR;
import static io.vigie.jobs.tickets.TicketEvents.answered;
import static io.vigie.jobs.tickets.TicketEvents.assigned;
import static io.vigie.jobs.tickets.TicketEvents.complaint;
import static io.vigie.jobs.tickets.TicketEvents.escalated;
import static io.vigie.jobs.tickets.TicketEvents.opened;
import static io.vigie.jobs.tickets.TicketEvents.reopened;
import static io.vigie.jobs.tickets.TicketEvents.resolved;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.topic.DeadLetter;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long a ticket is known, and what becomes of what comes later. */
class TicketsEndTest {

    private static final double MILLI = 0.001;

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
    void aTicketIsForgottenThirtyDaysAfterItWasResolvedAndItsDeskKeepsWhatItCounted() throws Exception {
        tickets.reach(10);
        tickets.take(complaint(1));
        tickets.take(answered(2, "ann"));
        tickets.take(resolved(10));
        tickets.reach(10 + 30 * DAY - MILLI);
        assertThat(tickets.isEmpty()).isFalse();
        int changes = tickets.changes.size();

        tickets.reach(10 + 30 * DAY);
        assertThat(tickets.isEmpty()).isTrue();
        assertThat(tickets.changes).hasSize(changes);
        assertThat(tickets.work).isEmpty();
        assertThat(tickets.letters).isEmpty();
    }

    @Test
    void whatComesBeforeThatStillCountsAndWhatComesAfterIsTooLate() throws Exception {
        tickets.reach(10);
        tickets.take(opened(1));
        tickets.take(resolved(10));
        tickets.reach(10 + 30 * DAY - MILLI);
        tickets.take(reopened(9));
        tickets.take(assigned(5, "ann"));
        assertThat(tickets.letters).isEmpty();

        tickets.reach(10 + 30 * DAY);
        tickets.take(reopened(9));
        assertThat(tickets.letters).singleElement().satisfies(letter -> {
            assertThat(letter.code()).isEqualTo("too-late");
            assertThat(letter.topic()).isEqualTo("tickets");
            assertThat(letter.position()).isEqualTo("0-1");
            assertThat(letter.event()).contains("io.vigie.ticket.reopened");
        });
        assertThat(tickets.isEmpty()).isTrue();
    }

    @Test
    void aTicketReopenedBeforeThatStaysOpenForEver() throws Exception {
        tickets.reach(10);
        tickets.take(opened(1));
        tickets.take(resolved(10));
        tickets.reach(20 * DAY);
        tickets.take(reopened(20 * DAY));
        tickets.reach(400 * DAY);
        assertThat(tickets.ticket().open()).isTrue();
        assertThat(tickets.timers()).as("nothing is to come").isZero();

        tickets.take(resolved(399 * DAY));
        assertThat(tickets.ticket().open()).isFalse();
        assertThat(tickets.ticket().resolvedAt()).containsExactly(millis(399 * DAY));
        tickets.reach(429 * DAY);
        assertThat(tickets.isEmpty()).isTrue();
    }

    @Test
    void repeatsOfMonthsAgoChangeNothingOfATicketThatIsStillOpen() throws Exception {
        tickets.reach(10);
        tickets.take(opened(1));
        tickets.take(assigned(2, "ann"));
        tickets.take(answered(3, "ann"));
        tickets.take(answered(4, "ann"));
        tickets.reach(100 * DAY);
        Ticket before = tickets.ticket();
        int changes = tickets.changes.size();
        tickets.take(opened(1));
        tickets.take(assigned(2, "ann"));
        tickets.take(answered(3, "ann"));
        tickets.take(answered(4, "ann"));

        assertThat(tickets.changes.subList(changes, tickets.changes.size()))
                .as("answers of the past are told no more")
                .allSatisfy(change -> {
                    assertThat(Objects.requireNonNull(change.after()).answeredAt())
                            .isEmpty();
                });
        assertThat(tickets.ticket().unanswered()).isEqualTo(before.unanswered()).isFalse();
    }

    @Test
    void aTicketResolvedLongBeforeItIsToldIsForgottenAtOnce() throws Exception {
        tickets.reach(1);
        tickets.take(opened(1));
        tickets.reach(50 * DAY);
        tickets.take(resolved(10));

        assertThat(tickets.ticket().open()).isFalse();
        assertThat(tickets.isEmpty()).isTrue();
        assertThat(tickets.letters).isEmpty();
    }

    @Test
    void aTicketThatOpenedLongBeforeItIsFirstToldIsOpen() throws Exception {
        tickets.reach(50 * DAY);
        tickets.take(opened(1));
        tickets.take(assigned(2, "ann"));

        assertThat(tickets.ticket().open()).isTrue();
        assertThat(tickets.ticket().unassigned()).isFalse();
        assertThat(tickets.letters).isEmpty();
    }

    @Test
    void anAnswerAfterTheEndKeepsTheTicketUntilItCountsNoMore() throws Exception {
        tickets.reach(10);
        tickets.take(complaint(1));
        tickets.take(resolved(10));
        tickets.reach(29 * DAY);
        tickets.take(answered(29 * DAY, "ann"));
        tickets.reach(29 * DAY + 76 * HOUR - MILLI);
        assertThat(tickets.work("ann")).isNotNull();
        assertThat(tickets.isEmpty()).isFalse();

        tickets.reach(29 * DAY + 76 * HOUR);
        assertThat(tickets.work("ann")).isNull();
        assertThat(tickets.isEmpty()).isTrue();
    }

    @Test
    void workIsTakenBackAfterSeventySixHours() throws Exception {
        tickets.reach(100);
        tickets.take(complaint(1));
        tickets.take(answered(2, "ann"));
        tickets.take(answered(3, "ann"));
        tickets.reach(2 + 76 * HOUR - MILLI);
        assertThat(Objects.requireNonNull(tickets.work("ann")).answeredAt()).hasSize(2);
        tickets.reach(2 + 76 * HOUR);
        assertThat(Objects.requireNonNull(tickets.work("ann")).answeredAt()).containsExactly(millis(3));
        tickets.reach(3 + 76 * HOUR);
        assertThat(tickets.work("ann")).isNull();
        assertThat(tickets.ticket().unanswered()).isFalse();
        assertThat(tickets.timers()).isZero();
    }

    @Test
    void whoWasAssignedLongAgoIsKnownWhenATicketIsEscalatedEvenIfAnotherCameAfter() throws Exception {
        tickets.reach(10 * DAY);
        tickets.take(opened(1));
        tickets.take(assigned(2, "ann"));
        tickets.take(assigned(1.5, "zoe"));
        tickets.take(escalated(10 * DAY - 10, null));
        tickets.take(assigned(10 * DAY - 5, "bob"));
        tickets.reach(12 * DAY);

        assertThat(tickets.work.keySet()).containsExactly("ann/t");
    }

    @Test
    void withoutItsOpeningATicketEndsAsAnOrphanThirtyDaysAfterItsLastEvent() throws Exception {
        tickets.reach(10);
        tickets.take(assigned(1, "ann"));
        tickets.take(resolved(9));
        tickets.reach(9 + 30 * DAY - MILLI);
        assertThat(tickets.changes).isEmpty();
        assertThat(tickets.letters).isEmpty();

        tickets.reach(9 + 30 * DAY);
        assertThat(tickets.letters).extracting(DeadLetter::code).containsExactly("orphan");
        assertThat(tickets.isEmpty()).isTrue();
    }

    @Test
    void anOpeningThatComesJustBeforeThatSavesAllOfIt() throws Exception {
        tickets.reach(10);
        tickets.take(assigned(1, "ann"));
        tickets.take(answered(9, "ann"));
        tickets.reach(9 + 30 * DAY - MILLI);
        tickets.take(opened(0.5));

        assertThat(tickets.ticket().unassigned()).isFalse();
        assertThat(tickets.ticket().unanswered()).isFalse();
        tickets.reach(60 * DAY);
        assertThat(tickets.letters).isEmpty();
    }

    @Test
    void anEventOfAnUnknownTicketIsTooLateFromThirtyDaysOn() throws Exception {
        tickets.reach(1 + 30 * DAY - MILLI);
        tickets.take(assigned(1, "ann"));
        assertThat(tickets.letters).isEmpty();
        tickets.reach(1 + 30 * DAY);
        assertThat(tickets.letters).extracting(DeadLetter::code).containsExactly("orphan");

        tickets.take(assigned(1, "ann"));
        assertThat(tickets.letters).extracting(DeadLetter::code).containsExactly("orphan", "too-late");
        assertThat(tickets.isEmpty()).isTrue();
    }

    @Test
    void timeDoesNotGoBackOverARestart() throws Exception {
        tickets.reach(31 * DAY);
        tickets.take(opened(31 * DAY));
        tickets.restore();
        tickets.take(resolved(31 * DAY));
        assertThat(tickets.ticket().open()).isFalse();
    }
}
