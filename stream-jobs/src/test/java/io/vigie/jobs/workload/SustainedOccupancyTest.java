package io.vigie.jobs.workload;

import static io.vigie.jobs.workload.Told.ms;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.Activity;
import io.vigie.contract.event.AgentState;
import io.vigie.contract.event.Reason;
import io.vigie.contract.live.FlagKind;
import org.junit.jupiter.api.Test;

class SustainedOccupancyTest {

    @Test
    void isRaisedAboveNineInTenOverThirtyMinutesAtTheWholeMinute() {
        Told exact = Told.atWork().contact("09:03", "09:30", null);
        assertThat(exact.workload("09:30").occupancyLast30m()).isEqualTo(0.9);
        assertThat(shows(exact, "09:30")).isEqualTo("down");

        Told above = Told.atWork().contact("09:02:59.999", "09:30", null);
        assertThat(shows(above, "09:29:59.999")).isEqualTo("down");
        assertThat(shows(above, "09:30")).startsWith("09:30 RAISED occupancy{minutes=30.0, share=0.9");
        assertThat(shows(above, "09:30:59.999")).isEqualTo(shows(above, "09:30"));
    }

    @Test
    void asksForAttentionAboveEightyFiveOverSixtyMinutes() {
        Told exact = busy(51 * 60_000);
        assertThat(shows(exact, "10:00")).isEqualTo("down");
        Told above = busy(51 * 60_000 + 30);
        assertThat(shows(above, "09:59:59.999")).isEqualTo("down");
        assertThat(shows(above, "10:00")).startsWith("10:00 ATTENTION occupancy{minutes=60.0, share=0.85");
    }

    @Test
    void turnsFromAttentionToRaisedWithoutMovingItsBegin() {
        Told told = busy(51 * 60_000 + 30).contact("10:00", "10:40", null);
        assertThat(shows(told, "10:09")).startsWith("10:00 ATTENTION");
        assertThat(shows(told, "10:11")).startsWith("10:00 RAISED occupancy{minutes=30.0");
    }

    @Test
    void goesDownBelowEightInTenOverThirtyMinutes() {
        Told told = Told.atWork().contact("09:00", "09:30", null);
        assertThat(shows(told, "09:35:59.999")).startsWith("09:28 RAISED");
        assertThat(told.workload("09:36").occupancyLast30m()).isEqualTo(0.8);
        assertThat(shows(told, "09:36:59.999")).startsWith("09:28 RAISED");
        assertThat(shows(told, "09:37")).isEqualTo("down");
        assertThat(told.changesAt("09:36:10")).isEqualTo(ms("09:37"));
    }

    @Test
    void isNotKnownWithUnderHalfTheWindowAndThenChangesNothing() {
        Told told = Told.atWork().contact("09:00", "09:30", null).away("09:30", Activity.MEAL);
        assertThat(told.workload("09:44:59.999").occupancyLast30m()).isEqualTo(1.0);
        assertThat(told.workload("09:45").occupancyLast30m()).isEqualTo(1.0);
        assertThat(told.workload("09:46").occupancyLast30m()).isNull();
        assertThat(shows(told, "11:00")).startsWith("09:28 RAISED occupancy{minutes=30.0, share=1.0}");
    }

    @Test
    void countsAfterCallWorkUntilThePhoneSpeaks() {
        Told told = Told.atWork().contact(ms("09:00"), ms("09:20"), ms("09:30"), null);
        assertThat(told.workload("09:30").occupancyLast30m()).isEqualTo(1.0);
        told.phone("09:21", AgentState.READY);
        assertThat(told.workload("09:30").occupancyLast30m()).isEqualTo(0.7);
    }

    @Test
    void endsWithTheShift() {
        Told told = Told.atWork().contact("15:00", "15:59", null);
        assertThat(shows(told, "15:59:59.999")).startsWith("15:28 RAISED");
        assertThat(shows(told, "16:00")).isEqualTo("down");
        assertThat(told.workload("16:00").occupancyLast30m()).isGreaterThan(0.9);
    }

    /** Busy for so long from 09:00 to 10:00, in slices: 85 % in each half minute, what is left over at the end. */
    private static Told busy(long millis) {
        Told told = Told.atWork();
        long left = millis;
        for (int i = 0; i < 120; i++) {
            long at = ms("09:00") + i * 30_000L;
            long slice = i == 119 ? left : 25_500;
            told.contact(at, at + slice, at + slice, Reason.ORDER);
            left -= slice;
        }
        return told;
    }

    private static String shows(Told told, String now) {
        return told.shows(FlagKind.SUSTAINED_OCCUPANCY, now);
    }
}
