package io.vigie.jobs.workload;

import static io.vigie.jobs.workload.Told.ms;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.Activity;
import io.vigie.contract.event.AgentState;
import io.vigie.contract.event.Reason;
import io.vigie.contract.live.FlagKind;
import org.junit.jupiter.api.Test;

class BreakDebtTest {

    @Test
    void goesUpAfterAnHourOfDeskTimeAndIsSevereAfterAnotherHalf() {
        Told told = Told.atWork();
        assertThat(shows(told, "08:59:59.999")).isEqualTo("down");
        assertThat(shows(told, "09:00")).isEqualTo("09:00 RAISED desk-time{minutes=60.0}");
        assertThat(shows(told, "09:29:59.999")).isEqualTo("09:00 RAISED desk-time{minutes=60.0}");
        assertThat(shows(told, "09:30")).isEqualTo("09:00 SEVERE desk-time{minutes=90.0}");
        assertThat(told.workload("09:30").deskSince()).hasToString("2026-03-02T08:00:00Z");
    }

    @Test
    void goesDownWhenAPauseReachesFiveMinutes() {
        Told told = Told.atWork().away("09:10", Activity.MEAL).phone("09:15", AgentState.READY);
        assertThat(shows(told, "09:14:59.999")).isEqualTo("09:00 RAISED desk-time{minutes=60.0}");
        assertThat(shows(told, "09:15")).isEqualTo("down");
        assertThat(told.workload("09:15").deskSince()).hasToString("2026-03-02T09:15:00Z");
        assertThat(shows(told, "10:14:59.999")).isEqualTo("down");
        assertThat(shows(told, "10:15")).isEqualTo("10:15 RAISED desk-time{minutes=60.0}");
    }

    @Test
    void neitherCountsAShorterPauseNorIsResetByIt() {
        Told told = Told.atWork().away("08:30", Activity.BREAK).phone("08:34:59.999", AgentState.READY);
        assertThat(shows(told, "09:04:59.998")).isEqualTo("down");
        assertThat(shows(told, "09:04:59.999")).isEqualTo("09:04:59.999 RAISED desk-time{minutes=60.0}");
        assertThat(told.workload("09:10").deskSince()).hasToString("2026-03-02T08:00:00Z");
    }

    @Test
    void isNotAtTheDeskAfterAResetUntilTheNextDeskMoment() {
        Told told = Told.atWork().away("08:30", Activity.BREAK);
        assertThat(told.workload("08:34:59.999").deskSince()).hasToString("2026-03-02T08:00:00Z");
        assertThat(told.workload("08:35").deskSince()).isNull();
        assertThat(told.changesAt("08:34:59.999")).isEqualTo(ms("08:35"));
        told.phone("09:00", AgentState.READY);
        assertThat(told.workload("09:00").deskSince()).hasToString("2026-03-02T09:00:00Z");
    }

    @Test
    void isResetByFiveMinutesOfBriefingSeminarAndCoachingTogether() {
        Told told = Told.atWork()
                .away("09:10", Activity.BRIEFING)
                .away("09:12", Activity.COACHING)
                .away("09:14", Activity.SEMINAR);
        assertThat(shows(told, "09:14:59.999")).isNotEqualTo("down");
        assertThat(shows(told, "09:15")).isEqualTo("down");
    }

    @Test
    void addsNoPauseToABriefing() {
        Told told = Told.atWork().away("09:10", Activity.BRIEFING).away("09:13", Activity.BREAK);
        assertThat(shows(told, "09:17:59.999")).isNotEqualTo("down");
        assertThat(shows(told, "09:18")).isEqualTo("down");
    }

    @Test
    void countsSelfStudyAndBackOffice() {
        Told told = Told.atWork().away("08:10", Activity.SELF_STUDY).away("08:30", Activity.BACK_OFFICE);
        assertThat(shows(told, "08:59:59.999")).isEqualTo("down");
        assertThat(shows(told, "09:00")).isNotEqualTo("down");
    }

    @Test
    void beginsWithTheArrival() {
        Told told = new Told()
                .shift("08:00", "16:00")
                .phone("05:00", AgentState.READY)
                .in("07:55");
        assertThat(told.workload("07:54").deskSince()).hasToString("2026-03-02T06:00:00Z");
        assertThat(told.workload("07:55").deskSince()).hasToString("2026-03-02T07:55:00Z");
        assertThat(shows(told, "08:54:59.999")).isEqualTo("down");
        assertThat(shows(told, "08:55")).isEqualTo("08:55 RAISED desk-time{minutes=60.0}");
    }

    @Test
    void beginsWithTheFirstPresenceWithoutAPlan() {
        Told told = new Told().phone("09:00", AgentState.READY);
        assertThat(shows(told, "09:59:59.999")).isEqualTo("down");
        assertThat(shows(told, "10:00")).isEqualTo("10:00 RAISED desk-time{minutes=60.0}");
        assertThat(told.changesAt("09:30")).isLessThanOrEqualTo(ms("10:00"));
    }

    @Test
    void endsWithTheShiftAndBeginsNoNewSessionUntilSixtyMinutesOffline() {
        Told told = Told.atWork().contact("15:50", "15:55", Reason.ORDER);
        assertThat(shows(told, "15:59:59.999")).isEqualTo("09:00 SEVERE desk-time{minutes=90.0}");
        assertThat(shows(told, "16:00")).isEqualTo("down");
        assertThat(told.workload("16:00").deskSince()).isNull();
        told.phone("16:30", AgentState.OFFLINE).phone("17:29:59.999", AgentState.READY);
        assertThat(told.workload("18:00").deskSince()).isNull();

        Told again = Told.atWork().phone("16:30", AgentState.OFFLINE).phone("17:30", AgentState.READY);
        assertThat(again.workload("18:00").deskSince()).hasToString("2026-03-02T17:30:00Z");
    }

    private static String shows(Told told, String now) {
        return told.shows(FlagKind.BREAK_DEBT, now);
    }
}
