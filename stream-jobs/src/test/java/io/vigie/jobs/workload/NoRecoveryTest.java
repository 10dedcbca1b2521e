package io.vigie.jobs.workload;

import static io.vigie.jobs.workload.Told.ms;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.Activity;
import io.vigie.contract.event.AgentState;
import io.vigie.contract.event.Reason;
import io.vigie.contract.live.FlagKind;
import org.junit.jupiter.api.Test;

class NoRecoveryTest {

    private static final String UP = " RAISED short-gaps{contacts=6.0, seconds=15.0}";

    @Test
    void goesUpAtTheEndOfTheTalkThatFollowsTheFifthShortGap() {
        Told told = row(6, 14_999);
        assertThat(shows(told, "09:11:14.994")).isEqualTo("down");
        assertThat(shows(told, "09:11:14.995")).isEqualTo("09:11:14.995" + UP);
    }

    @Test
    void knowsNoShortGapOfFifteenSecondsAndNoneOfFourGaps() {
        assertThat(shows(row(6, 15_000), "09:12")).isEqualTo("down");
        assertThat(shows(row(5, 0), "09:10")).isEqualTo("down");
        assertThat(shows(row(6, 0), "09:10:00")).isEqualTo("09:10" + UP);
    }

    @Test
    void goesDownWhenAGapReachesSixtySeconds() {
        Told told = row(6, 0);
        assertThat(shows(told, "09:12:59.999"))
                .as("after-call work ends at 09:12")
                .isEqualTo("09:10" + UP);
        assertThat(shows(told, "09:13")).isEqualTo("down");
        assertThat(told.changesAt("09:12:30")).isEqualTo(ms("09:13"));

        told.contact("09:12:59.999", "09:20", Reason.ORDER);
        assertThat(shows(told, "09:20")).as("answered a moment before").isEqualTo("09:10" + UP);
        assertThat(shows(row(6, 0).contact("09:13", "09:20", Reason.ORDER), "09:20"))
                .isEqualTo("down");
    }

    @Test
    void makesNoGapOfOverlappingContacts() {
        Told chats = Told.atWork();
        for (int i = 0; i < 12; i++) {
            long at = ms("09:00") + i * 60_000L;
            chats.contact(at, at + 60_000, at + 60_001, Reason.SUPPORT);
        }
        assertThat(shows(chats, "09:30")).isEqualTo("down");
        assertThat(shows(chats, "09:12")).isEqualTo("down");
    }

    @Test
    void knowsNoGapWhileALongerContactGoesOn() {
        Told told = row(6, 0).contact("09:11", "09:30", Reason.SUPPORT);
        assertThat(shows(told, "09:30:59.999")).isEqualTo("09:10" + UP);
        assertThat(shows(told, "09:31")).isEqualTo("down");
    }

    @Test
    void countsNoTickets() {
        assertThat(shows(row(5, 0).ticket(Reason.COMPLAINT, null, "09:10:01"), "09:10:02"))
                .isEqualTo("down");
    }

    @Test
    void endsWithTheShift() {
        Told told = new Told().shift("08:00", "09:12:30").phone("08:00", AgentState.READY);
        add(told, 6, 0);
        assertThat(shows(told, "09:12:29.999")).isEqualTo("09:10" + UP);
        assertThat(shows(told, "09:12:30")).isEqualTo("down");
        assertThat(told.changesAt("09:12:29.999")).isEqualTo(ms("09:12:30"));
    }

    /** From 09:00, talks and after-call work of 2 min all in all; the last talk ends where its after-call work begins. */
    private static Told row(int contacts, long gapMillis) {
        return add(Told.atWork().away("09:12:00.100", Activity.BACK_OFFICE), contacts, gapMillis);
    }

    private static Told add(Told told, int contacts, long gapMillis) {
        for (int i = 0; i < contacts; i++) {
            long at = ms("09:00") + i * (120_000 + gapMillis);
            told.contact(at, at, at + 120_000, Reason.ORDER);
        }
        return told;
    }

    private static String shows(Told told, String now) {
        return told.shows(FlagKind.NO_RECOVERY, now);
    }
}
