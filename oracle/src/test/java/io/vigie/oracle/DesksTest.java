package io.vigie.oracle;

import static io.vigie.contract.event.Reason.COMPLAINT;
import static io.vigie.contract.event.Reason.ORDER;
import static io.vigie.contract.event.TicketEventType.ANSWERED;
import static io.vigie.contract.event.TicketEventType.ASSIGNED;
import static io.vigie.contract.event.TicketEventType.ESCALATED;
import static io.vigie.contract.event.TicketEventType.REOPENED;
import static io.vigie.contract.event.TicketEventType.RESOLVED;
import static io.vigie.oracle.TestingCalls.at;
import static io.vigie.oracle.TestingCalls.heartbeat;
import static io.vigie.oracle.TestingShifts.all;
import static io.vigie.oracle.TestingShifts.opened;
import static io.vigie.oracle.TestingShifts.ticket;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.directory.DeskEntry;
import io.vigie.contract.event.Event;
import java.util.List;
import org.junit.jupiter.api.Test;

class DesksTest {

    private static final DeskEntry LETTERS =
            new DeskEntry("letters", "Letters", "acme", "Europe/Paris", 3_600_000L, 7_200_000L);

    @Test
    void ticketsAreOpenUntilTheyAreResolvedAndOnceMoreWhenReopened() {
        List<Event> events = all(
                opened("a", "09:00:00", COMPLAINT, null),
                opened("b", "09:10:00", ORDER, null),
                ticket(ASSIGNED, "b", "09:11:00", "ann"),
                ticket(ESCALATED, "b", "09:12:00", null),
                ticket(RESOLVED, "b", "09:20:00", null),
                ticket(REOPENED, "b", "09:30:00", null));

        assertThat(desk("09:15:00", events))
                .isEqualTo(new OracleDesk(
                        "letters",
                        "acme",
                        "Letters",
                        "Europe/Paris",
                        null,
                        2,
                        1,
                        at("09:00:00"),
                        1,
                        1,
                        0L,
                        0L,
                        new OracleDesk.Today(2, 0, 0, 0)));
        assertThat(desk("09:20:00", events).open()).isEqualTo(1);
        OracleDesk reopened = desk("09:30:00", events);
        assertThat(List.of(reopened.open(), reopened.unassigned(), reopened.escalated()))
                .containsExactly(2L, 1L, 0L);
        assertThat(reopened.today()).isEqualTo(new OracleDesk.Today(2, 0, 1, 1));
    }

    @Test
    void whatIsNotDoneInTimeIsOverdue() {
        List<Event> events = all(
                opened("a", "09:00:00", ORDER, null),
                opened("b", "09:00:00", ORDER, null),
                ticket(ANSWERED, "b", "09:59:59", "ann"));

        assertThat(desk("09:59:59.999", events).overdueFirstAnswer()).isZero();
        assertThat(desk("10:00:00", events).overdueFirstAnswer()).isEqualTo(1);
        assertThat(desk("10:59:59.999", events).overdueResolve()).isZero();
        assertThat(desk("11:00:00", events).overdueResolve()).isEqualTo(2);
        assertThat(new OraclePeople(OracleInput.of(events, at("11:00:00")), false)
                        .desk("letters")
                        .overdueResolve())
                .isNull();
    }

    @Test
    void theDaysOfADeskAreItsOwnAndATicketThatNobodyOpenedCountsNowhere() {
        List<Event> events = all(
                opened("a", "2026-03-09T22:59:59.999Z", ORDER, null),
                opened("a", "2026-03-09T23:00:00Z", ORDER, null),
                ticket(ANSWERED, "a", "2026-03-09T23:00:00Z", "ann"),
                ticket(ANSWERED, "nobody's", "09:00:00", "ann"));

        assertThat(desk("09:10:00", events).today()).isEqualTo(new OracleDesk.Today(0, 1, 0, 0));
        assertThat(desk("09:10:00", events).open()).isEqualTo(1);
    }

    @Test
    void aDeskWhoseSourceIsSilentIsUnknown() {
        List<Event> events = all(opened("a", "09:00:00", ORDER, null), heartbeat("/tickets", "09:01:00"));

        assertThat(desk("09:01:29.999", events).unknownSince()).isNull();
        assertThat(desk("09:01:30", events).unknownSince()).isEqualTo(at("09:01:00"));
    }

    private static OracleDesk desk(String now, List<Event> events) {
        OracleInput input =
                OracleInput.of(events, at(now)).withDirectory(new OracleDirectory(List.of(LETTERS), List.of()));
        return new OraclePeople(input, false).desk("letters");
    }
}
