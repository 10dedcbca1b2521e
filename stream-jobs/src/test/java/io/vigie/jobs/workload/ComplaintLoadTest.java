package io.vigie.jobs.workload;

import static io.vigie.jobs.workload.Told.ms;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.Reason;
import io.vigie.contract.live.FlagKind;
import org.junit.jupiter.api.Test;

class ComplaintLoadTest {

    @Test
    void goesUpWithTheFifthInSixtyMinutes() {
        Told told = Told.atWork()
                .ticket(Reason.COMPLAINT, null, "09:00", "09:10", "09:20", "09:30")
                .contact("09:55", "09:59:59.999", Reason.CONFLICT);
        assertThat(shows(told, "09:59:59.998")).isEqualTo("down");
        assertThat(shows(told, "09:59:59.999")).isEqualTo("09:59:59.999 RAISED complaints-in-an-hour{count=5.0}");
    }

    @Test
    void leavesOutWhatIsSixtyMinutesAgo() {
        Told told = Told.atWork()
                .ticket(Reason.COMPLAINT, null, "09:00", "09:10", "09:20", "09:30")
                .contact("09:55", "10:00", Reason.CONFLICT);
        assertThat(shows(told, "10:00")).isEqualTo("down");
    }

    @Test
    void staysUpWithFourAndGoesDownWithThree() {
        Told told = Told.atWork().ticket(Reason.COMPLAINT, null, "09:00", "09:10", "09:20", "09:30", "09:40");
        assertThat(shows(told, "09:59:59.999")).isEqualTo("09:40 RAISED complaints-in-an-hour{count=5.0}");
        assertThat(shows(told, "10:00")).isEqualTo("09:40 RAISED complaints-in-an-hour{count=4.0}");
        assertThat(shows(told, "10:09:59.999")).isEqualTo("09:40 RAISED complaints-in-an-hour{count=4.0}");
        assertThat(shows(told, "10:10")).isEqualTo("down");
        assertThat(told.workload("10:10").complaintsLastHour()).isEqualTo(3);
    }

    @Test
    void countsOtherKindsOfContactsAndTicketsNowhere() {
        Told told = Told.atWork()
                .ticket(Reason.COMPLAINT, null, "09:00", "09:10", "09:20", "09:30")
                .ticket(Reason.SUPPORT, null, "09:35")
                .contact("09:31", "09:40", Reason.OTHER)
                .unfinished("09:41", Reason.COMPLAINT);
        assertThat(shows(told, "09:50")).isEqualTo("down");
    }

    @Test
    void countsWhatItLearnsLateAtTheTalksEnd() {
        Told told = Told.atWork()
                .ticket(Reason.COMPLAINT, null, "09:00", "09:10", "09:20", "09:30")
                .contact(ms("09:31"), ms("09:40"), ms("09:55"), Reason.COMPLAINT);
        assertThat(shows(told, "09:59")).isEqualTo("09:40 RAISED complaints-in-an-hour{count=5.0}");
    }

    @Test
    void countsALinkedTicketAndItsCallOnce() {
        Told told = Told.atWork()
                .contact("09:00", "09:05", Reason.COMPLAINT)
                .ticket(Reason.COMPLAINT, "call-0", "09:10", "09:20", "09:30", "09:40");
        assertThat(shows(told, "09:50")).isEqualTo("down");
        assertThat(told.workload("09:50").complaintsLastHour()).isEqualTo(1);
    }

    @Test
    void endsWithTheShift() {
        Told told = Told.atWork().ticket(Reason.COMPLAINT, null, "15:30", "15:31", "15:32", "15:33", "15:34");
        assertThat(shows(told, "15:59:59.999")).isEqualTo("15:34 RAISED complaints-in-an-hour{count=5.0}");
        assertThat(shows(told, "16:00")).isEqualTo("down");
        assertThat(told.workload("16:00").complaintsLastHour()).isEqualTo(5);
    }

    private static String shows(Told told, String now) {
        return told.shows(FlagKind.COMPLAINT_LOAD, now);
    }
}
