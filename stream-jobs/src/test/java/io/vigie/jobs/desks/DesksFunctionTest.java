package io.vigie.jobs.desks;

import static io.vigie.jobs.testkit.Events.at;
import static io.vigie.jobs.testkit.Events.millis;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.live.DeskSnapshot;
import io.vigie.contract.rules.Rule;
import io.vigie.jobs.alerts.SubjectState;
import io.vigie.jobs.tickets.Ticket;
import io.vigie.jobs.tickets.TicketChange;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DesksFunctionTest extends DesksInFlink {

    @Test
    void theFirstChangeGoesOutAtOnceAndTheLastOfTheNextSecond() throws Exception {
        desks.reach(1);
        change(null, opened(0), 0);
        change(null, opened(0.5), 0.5);
        change(null, opened(0.7), 0.7);
        assertThat(openSent()).containsExactly(1L);
        desks.rest(999);
        assertThat(openSent()).containsExactly(1L);
        desks.rest(1);
        assertThat(openSent()).containsExactly(1L, 3L);
        desks.rest(1000);
        assertThat(openSent()).as("nothing changed").containsExactly(1L, 3L);
        change(null, opened(0.9), 0.9);
        assertThat(openSent()).containsExactly(1L, 3L, 4L);
    }

    @Test
    void nothingIsSaidBeforeATimeIsReached() throws Exception {
        change(null, opened(0), 0);
        describe(entry("UTC", 10_000L, null));
        assertThat(desks.updates).isEmpty();

        desks.reach(1);
        assertThat(desks.last().asOf()).isEqualTo(at(1));
        assertThat(desks.last().today().opened()).isEqualTo(1);
    }

    @Test
    void aSnapshotSaysAllOfADesk() throws Exception {
        desks.reach(1);
        describe(entry("UTC", 3_600_000L, null));
        desks.rest(1000);
        Ticket ticket = new Ticket(
                millis(-7200),
                millis(-60),
                true,
                true,
                true,
                true,
                true,
                List.of(millis(-7000), millis(-6000)),
                List.of(millis(-100)),
                List.of(millis(-60)));
        change(null, ticket, 0);

        assertThat(desks.last())
                .isEqualTo(new DeskSnapshot(
                        "support",
                        "shop",
                        "Support",
                        "UTC",
                        desks.last().version(),
                        at(1),
                        null,
                        1,
                        1,
                        at(-60),
                        1,
                        1,
                        0L,
                        null,
                        new DeskSnapshot.Today(1, 2, 1, 1)));
        desks.rest(1000);
        change(ticket, null, 0);
        assertThat(desks.last().openComplaints()).isZero();
        assertThat(desks.last().escalated()).isZero();
        assertThat(desks.last().unassigned()).isZero();
        assertThat(desks.last().oldestOpenedAt()).isNull();
        assertThat(desks.last().today()).isEqualTo(new DeskSnapshot.Today(0, 0, 0, 0));
    }

    @Test
    void aTicketIsOverdueFromTheLimitOn() throws Exception {
        desks.reach(1);
        describe(entry("UTC", 10_000L, 20_000L));
        desks.rest(1000);
        change(null, opened(0), 0);
        change(null, opened(5), 5);
        desks.rest(1000);
        assertThat(desks.timers()).as("one timer for a desk").isEqualTo(1);
        desks.reach(10 - MILLI);
        desks.rest(1000);
        assertThat(desks.last().overdueFirstAnswer()).isZero();
        desks.reach(10);
        assertThat(desks.last().overdueFirstAnswer()).isEqualTo(1);
        assertThat(desks.last().overdueResolve()).isZero();
        assertThat(desks.last().asOf()).isEqualTo(at(10));

        desks.rest(1000);
        change(opened(0), answered(opened(0), 11), 11);
        assertThat(desks.last().overdueFirstAnswer()).isZero();
        desks.rest(1000);
        desks.reach(20 - MILLI);
        assertThat(desks.last().overdueResolve()).isZero();
        assertThat(desks.last().overdueFirstAnswer()).isEqualTo(1);
        desks.rest(1000);
        desks.reach(20);
        assertThat(desks.last().overdueResolve()).isEqualTo(1);
    }

    @Test
    void aLimitThatIsDescribedLaterHoldsForWhatIsOpenAlready() throws Exception {
        desks.reach(1);
        change(null, opened(-100), -100);
        desks.rest(1000);
        assertThat(desks.last().overdueFirstAnswer()).isNull();
        describe(entry("UTC", 101_000L, null));
        assertThat(desks.last().overdueFirstAnswer()).isEqualTo(1);
        desks.rest(1000);
        describe(entry("UTC", 101_001L, null));
        assertThat(desks.last().overdueFirstAnswer()).isZero();
        desks.rest(1000);
        desks.reach(1 + MILLI);
        assertThat(desks.last().overdueFirstAnswer()).isEqualTo(1);
    }

    @Test
    void todayEndsAtMidnightInTheDesksZone() throws Exception {
        desks.reach(1);
        describe(entry("Europe/Paris", null, null));
        desks.rest(1000);
        change(null, opened(0), 0);
        desks.rest(1000);
        desks.reach(14 * HOUR - MILLI);
        assertThat(desks.last().today().opened()).isEqualTo(1);
        desks.reach(14 * HOUR);
        assertThat(desks.last().today().opened()).isZero();
        assertThat(desks.last().open()).isEqualTo(1);

        desks.rest(1000);
        describe(entry("UTC", null, null));
        assertThat(desks.last().today().opened())
                .as("there it is still the same day")
                .isEqualTo(1);
    }

    @Test
    void aDeskShowsItsZoneAndAnotherOneIsSent() throws Exception {
        desks.reach(1);
        change(null, opened(0), 0);
        assertThat(desks.last().timeZone()).as("nobody described it").isEqualTo("UTC");
        desks.rest(1000);
        describe(entry("Europe/Paris", null, null));
        assertThat(desks.last().timeZone()).isEqualTo("Europe/Paris");
        desks.rest(1000);
        describe(entry("Europe/Berlin", null, null));
        assertThat(desks.updates).hasSize(3);
        assertThat(desks.last().timeZone()).isEqualTo("Europe/Berlin");
    }

    @Test
    void aSilentSourceMakesADeskUnknown() throws Exception {
        desks.reach(1);
        change(null, opened(0), 0);
        source("crm", 0.5, true);
        source("mail", 0.7, true);
        desks.rest(1000);
        assertThat(desks.last().unknownSince()).isEqualTo(at(0.5));
        source("crm", null, true);
        desks.rest(1000);
        assertThat(desks.last().unknownSince()).isEqualTo(at(0.7));
        source("mail", 0.7, false);
        desks.rest(1000);
        assertThat(desks.last().unknownSince()).isNull();
    }

    @Test
    void rulesSeeADeskAtTheNextWholeSecondAfterAChange() throws Exception {
        desks.reach(1.5);
        change(null, opened(0.2), 0.2);
        change(null, opened(0.1), 0.1);
        desks.reach(2 - MILLI);
        assertThat(desks.seen).isEmpty();
        desks.reach(3);
        assertThat(desks.seen)
                .containsExactly(new SubjectState(
                        Rule.SubjectKind.DESK,
                        "support",
                        millis(2),
                        millis(0.1),
                        "in-house",
                        null,
                        List.of(),
                        false,
                        Map.of("open", 2.0),
                        null,
                        false,
                        null,
                        false));
        desks.reach(10);
        assertThat(desks.seen).as("nothing changed").hasSize(1);

        change(null, opened(9), 9);
        desks.reach(11);
        assertThat(desks.seen).extracting(SubjectState::at).containsExactly(millis(2), millis(11));
        assertThat(desks.seen).extracting(SubjectState::changedAt).containsExactly(millis(0.1), millis(9));
    }

    @Test
    void rulesSeeEachDeadlineInItsOwnSecondHoweverFarTimeLeaps() throws Exception {
        desks.reach(1);
        describe(entry("UTC", 10_000L, null));
        change(null, opened(0), 0);
        change(null, opened(0.5), 0.5);
        desks.reach(100);

        assertThat(desks.seen).extracting(SubjectState::at).containsExactly(millis(2), millis(10), millis(11));
        assertThat(desks.seen)
                .as("time alone changed it")
                .extracting(SubjectState::changedAt)
                .containsExactly(millis(0), millis(10), millis(11));
    }

    @Test
    void rulesSeeNothingOfADeskWhileItIsUnknown() throws Exception {
        desks.reach(1);
        change(null, opened(0), 0);
        source("crm", 0.5, true);
        desks.reach(2);

        assertThat(desks.seen).singleElement().extracting(SubjectState::dark).isEqualTo(true);
    }

    @Test
    void versionsGrowOverARestoreEvenWhereNoCheckpointCameBetween() throws Exception {
        desks.reach(1);
        DeskInput input = DeskInput.of(new TicketChange("support", "t", null, opened(0), millis(0)));
        desks.crash(input);

        // What comes out is held against the versions from before.
        desks.take(input);
        desks.reach(1);
        assertThat(desks.updates).hasSize(2);
    }

    @Test
    void aRestoredDeskHasItsNumbersAndItsDeadlines() throws Exception {
        desks.reach(1);
        describe(entry("UTC", 10_000L, null));
        change(null, opened(0), 0);
        source("crm", 0.5, true);
        desks.rest(1000);
        desks.crash(null);
        desks.rest(1000);

        change(null, opened(1), 1);
        desks.rest(1000);
        assertThat(desks.last().open()).isEqualTo(2);
        assertThat(desks.last().today().opened()).isEqualTo(2);
        assertThat(desks.last().unknownSince()).isEqualTo(at(0.5));
        desks.reach(10);
        desks.rest(1000);
        assertThat(desks.last().overdueFirstAnswer()).isEqualTo(1);
    }

    private List<Long> openSent() {
        return desks.updates.stream()
                .map(update -> Objects.requireNonNull(update.snapshot()).open())
                .toList();
    }
}
