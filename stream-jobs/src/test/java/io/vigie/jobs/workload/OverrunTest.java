package io.vigie.jobs.workload;

import static io.vigie.jobs.workload.Told.ms;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.AgentState;
import io.vigie.contract.event.Reason;
import io.vigie.contract.live.FlagKind;
import org.junit.jupiter.api.Test;

class OverrunTest {

    @Test
    void goesUpTenMinutesAfterTheShiftAndDownWhenTheContactEnds() {
        Told told = Told.atWork().contact(ms("15:50"), ms("16:05"), ms("16:20"), Reason.ORDER);
        assertThat(shows(told, "16:09:59.999")).isEqualTo("down");
        assertThat(shows(told, "16:10")).isEqualTo("16:10 RAISED after-shift{minutes=10.0}");
        assertThat(shows(told, "16:19:59.999")).isEqualTo("16:10 RAISED after-shift{minutes=10.0}");
        assertThat(shows(told, "16:20")).isEqualTo("down");
    }

    @Test
    void isAMatterOfTimeAloneWhileTheContactGoesOn() {
        Told told = Told.atWork().talking("15:50");
        assertThat(WorkloadAt.of(told.facts(), ms("16:09:59.999")).changesAt()).isEqualTo(ms("16:10"));
        assertThat(shows(told, "16:10")).isEqualTo("16:10 RAISED after-shift{minutes=10.0}");
        assertThat(shows(told, "19:00")).isEqualTo("16:10 RAISED after-shift{minutes=10.0}");
    }

    @Test
    void staysDownWhenTheContactEndsInTenMinutesOrBeginsLater() {
        assertThat(shows(Told.atWork().contact("15:50", "16:10", null), "16:10"))
                .isEqualTo("down");
        assertThat(shows(Told.atWork().contact("16:10", "16:20", null), "16:10"))
                .isNotEqualTo("down");
        assertThat(shows(Told.atWork().contact("16:10:00.001", "16:20", null), "16:15"))
                .isEqualTo("down");
        assertThat(shows(Told.atWork().unfinished("16:10", null), "16:10")).isEqualTo("down");
    }

    @Test
    void goesUpTenMinutesIntoAMeal() {
        Told told = new Told()
                .shift("08:00", "16:00", "12:00")
                .phone("08:00", AgentState.READY)
                .contact("11:59", "12:10:00.001", null);
        assertThat(shows(told, "12:09:59.999")).isEqualTo("down");
        assertThat(shows(told, "12:10")).isEqualTo("12:10 RAISED into-meal{minutes=10.0}");
        assertThat(shows(told, "12:10:00.001")).isEqualTo("down");
    }

    @Test
    void lastsUntilTheLastOfTheContactsThatWereOpen() {
        Told told = Told.atWork()
                .contact("15:50", "16:15", null)
                .contact("15:55", "16:20", null)
                .contact("16:11", "16:40", null);
        assertThat(shows(told, "16:19:59.999")).isEqualTo("16:10 RAISED after-shift{minutes=10.0}");
        assertThat(shows(told, "16:20")).isEqualTo("down");
    }

    @Test
    void isOneFlagForAMealAndTheShiftsEnd() {
        Told told = new Told().shift("08:00", "16:00", "15:30").contact("15:35", "16:30", null);
        assertThat(shows(told, "16:09:59.999")).isEqualTo("15:40 RAISED into-meal{minutes=10.0}");
        assertThat(shows(told, "16:10")).isEqualTo("15:40 RAISED after-shift{minutes=10.0} into-meal{minutes=10.0}");
        assertThat(shows(told, "16:30")).isEqualTo("down");
    }

    @Test
    void outlivesTheSessionIntoTheNext() {
        Told told = new Told().shift("08:00", "12:00").shift("13:00", "16:00").contact("11:50", "13:20", null);
        assertThat(shows(told, "13:19:59.999")).isEqualTo("12:10 RAISED after-shift{minutes=10.0}");
        assertThat(shows(told, "13:20")).isEqualTo("down");
    }

    private static String shows(Told told, String now) {
        return told.shows(FlagKind.OVERRUN, now);
    }
}
