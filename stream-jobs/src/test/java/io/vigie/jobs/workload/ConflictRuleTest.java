package io.vigie.jobs.workload;

import static io.vigie.jobs.workload.Told.ms;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.Activity;
import io.vigie.contract.event.AgentState;
import io.vigie.contract.event.Reason;
import io.vigie.contract.live.FlagKind;
import org.junit.jupiter.api.Test;

class ConflictRuleTest {

    @Test
    void goesUpWithAConflictAtItsEndAndDownThirtyMinutesLater() {
        Told told = Told.atWork().contact(ms("09:00"), ms("09:05"), ms("09:07"), Reason.CONFLICT);
        assertThat(shows(told, "09:04:59.999")).isEqualTo("down");
        assertThat(shows(told, "09:05")).isEqualTo("09:05 RAISED conflict-contact{count=1.0}");
        assertThat(shows(told, "09:34:59.999")).isEqualTo("09:05 RAISED conflict-contact{count=1.0}");
        assertThat(shows(told, "09:35")).isEqualTo("down");
    }

    @Test
    void goesUpWithAnEscalatedTicketThatIsNoConflictOfToday() {
        Told told = Told.atWork().escalated("09:05");
        assertThat(shows(told, "09:04:59.999")).isEqualTo("down");
        assertThat(shows(told, "09:05")).isEqualTo("09:05 RAISED escalated-ticket{count=1.0}");
        assertThat(shows(told, "09:35")).isEqualTo("down");
        assertThat(told.workload("09:05").conflictsToday()).isZero();
    }

    @Test
    void lastsThirtyMinutesAfterTheLast() {
        Told told = Told.atWork()
                .contact("09:00", "09:05", Reason.CONFLICT)
                .ticket(Reason.CONFLICT, null, "09:20")
                .escalated("09:34:59.999");
        assertThat(shows(told, "10:04:59.998"))
                .isEqualTo("09:05 RAISED conflict-contact{count=2.0} escalated-ticket{count=1.0}");
        assertThat(shows(told, "10:04:59.999")).isEqualTo("down");
        told.escalated("10:04:59.999");
        assertThat(shows(told, "10:04:59.999"))
                .as("the next comes when the last would be over")
                .isEqualTo("09:05 RAISED conflict-contact{count=2.0} escalated-ticket{count=2.0}");
    }

    @Test
    void countsAnewOnceItWasDown() {
        Told told = Told.atWork().escalated("09:00").contact("09:40", "09:45", Reason.CONFLICT);
        assertThat(shows(told, "09:45")).isEqualTo("09:45 RAISED conflict-contact{count=1.0}");
    }

    @Test
    void goesDownWhenAPauseReachesTenMinutes() {
        Told told = Told.atWork()
                .contact("09:00", "09:05", Reason.CONFLICT)
                .away("09:06", Activity.OTHER)
                .phone("09:16", AgentState.READY);
        assertThat(shows(told, "09:15:59.999")).isEqualTo("09:05 RAISED conflict-contact{count=1.0}");
        assertThat(shows(told, "09:16")).isEqualTo("down");

        Told shorter = Told.atWork()
                .contact("09:00", "09:05", Reason.CONFLICT)
                .away("09:06", Activity.OTHER)
                .phone("09:15:59.999", AgentState.READY);
        assertThat(shows(shorter, "09:16")).isEqualTo("09:05 RAISED conflict-contact{count=1.0}");
    }

    @Test
    void takesAClockOutForAPauseAndBackOfficeForNone() {
        Told out = Told.atWork().contact("09:00", "09:05", Reason.CONFLICT).out("09:06");
        assertThat(out.changesAt("09:06")).isLessThanOrEqualTo(ms("09:16"));
        assertThat(shows(out, "09:15:59.999")).isNotEqualTo("down");
        assertThat(shows(out, "09:16")).isEqualTo("down");
        out.in("09:15:59.999");
        assertThat(shows(out, "09:16")).isNotEqualTo("down");

        Told office = Told.atWork().contact("09:00", "09:05", Reason.CONFLICT).away("09:06", Activity.BACK_OFFICE);
        assertThat(shows(office, "09:34:59.999")).isNotEqualTo("down");
    }

    @Test
    void isNoPauseWhileTalking() {
        Told told = Told.atWork()
                .contact("09:00", "09:05", Reason.CONFLICT)
                .away("09:06", Activity.BREAK)
                .contact("09:10", "09:11", Reason.ORDER);
        assertThat(shows(told, "09:20:59.999")).isNotEqualTo("down");
        assertThat(shows(told, "09:21")).isEqualTo("down");
    }

    @Test
    void endsWithTheShift() {
        Told told = Told.atWork().escalated("15:50");
        assertThat(shows(told, "15:59:59.999")).isNotEqualTo("down");
        assertThat(shows(told, "16:00")).isEqualTo("down");
    }

    private static String shows(Told told, String now) {
        return told.shows(FlagKind.CONFLICT, now);
    }
}
