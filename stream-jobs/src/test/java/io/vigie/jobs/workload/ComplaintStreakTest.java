package io.vigie.jobs.workload;

import static io.vigie.jobs.workload.Told.ms;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.AgentState;
import io.vigie.contract.event.Reason;
import io.vigie.contract.live.FlagKind;
import io.vigie.jobs.heard.Contact;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComplaintStreakTest {

    private static final String UP = "09:30 RAISED complaints-in-a-row{count=3.0}";

    @Test
    void goesUpWithTheThirdInARowAtItsEnd() {
        Told told = three();
        assertThat(told.workload("09:29:59.999").complaintStreak()).isEqualTo(2);
        assertThat(shows(told, "09:29:59.999")).isEqualTo("down");
        assertThat(shows(told, "09:30")).isEqualTo(UP);
        assertThat(told.workload("09:30").complaintStreak()).isEqualTo(3);
        told.contact("09:40", "09:41", Reason.COMPLAINT);
        assertThat(shows(told, "09:41")).isEqualTo("09:30 RAISED complaints-in-a-row{count=4.0}");
    }

    @Test
    void goesDownWithAContactOfAnotherKindAtItsEnd() {
        Told told = three().contact("09:31", "09:40", Reason.ORDER);
        assertThat(shows(told, "09:39:59.999")).isEqualTo(UP);
        assertThat(shows(told, "09:40")).isEqualTo("down");
        assertThat(told.workload("09:40").complaintStreak()).isZero();
    }

    @Test
    void countsByTheAnswerNotByTheEnd() {
        Told told = three().contact("09:00", "09:40", Reason.ORDER);
        assertThat(shows(told, "09:40")).as("answered before the row").isEqualTo(UP);
        told.contact("09:21", "09:45", Reason.ORDER);
        assertThat(shows(told, "09:45"))
                .as("answered before the last of the row")
                .isEqualTo("down");
        assertThat(told.workload("09:45").complaintStreak()).isEqualTo(1);
    }

    @Test
    void goesDownWhenAPauseReachesTenMinutes() {
        Told exact = three().phone("10:00", AgentState.AWAY).phone("10:10", AgentState.READY);
        assertThat(shows(exact, "10:09:59.999")).isEqualTo(UP);
        assertThat(shows(exact, "10:10")).isEqualTo("down");
        assertThat(exact.workload("10:10").complaintStreak()).isZero();

        Told shorter = three().phone("10:00", AgentState.AWAY).phone("10:09:59.999", AgentState.READY);
        assertThat(shows(shorter, "10:30")).isEqualTo(UP);
    }

    @Test
    void leavesOutTheUnclassifiedUntilItsAfterCallWorkEnds() {
        Told told = three().contact(ms("09:31"), ms("09:40"), ms("09:42"), null);
        assertThat(shows(told, "09:41:59.999")).isEqualTo(UP);
        assertThat(shows(told, "09:42")).isEqualTo("down");

        Told open = three().wrapping("09:31", "09:40", null);
        assertThat(shows(open, "09:49")).isEqualTo(UP);
    }

    @Test
    void knowsALateReasonFromTheTalksEndOn() {
        Told told = three();
        told.contact("0/late", contact("09:31", "09:40", null));
        assertThat(shows(told, "09:50")).isEqualTo("down");
        told.contact("0/late", contact("09:31", "09:40", Reason.CONFLICT));
        assertThat(shows(told, "09:50")).isEqualTo("09:30 RAISED complaints-in-a-row{count=4.0}");
    }

    @Test
    void endsWithTheShift() {
        Told told = Told.atWork()
                .contact("15:00", "15:10", Reason.COMPLAINT)
                .contact("15:11", "15:20", Reason.CONFLICT)
                .ticket(Reason.COMPLAINT, null, "15:30");
        assertThat(shows(told, "15:59:59.999")).isEqualTo("15:30 RAISED complaints-in-a-row{count=3.0}");
        assertThat(shows(told, "16:00")).isEqualTo("down");
        assertThat(told.changesAt("15:59:59.999")).isEqualTo(ms("16:00"));
    }

    @Test
    void endsWithoutAPlanAfterSixtyMinutesOffline() {
        Told told = new Told()
                .contact("09:00", "09:10", Reason.COMPLAINT)
                .contact("09:11", "09:20", Reason.COMPLAINT)
                .phone("09:20", AgentState.OFFLINE)
                .ticket(Reason.COMPLAINT, null, "09:40");
        assertThat(shows(told, "09:40")).as("a pause came before").isEqualTo("down");
        told.ticket(Reason.COMPLAINT, null, "09:41", "09:42");
        assertThat(shows(told, "10:19:59.999")).isEqualTo("09:42 RAISED complaints-in-a-row{count=3.0}");
        assertThat(shows(told, "10:20")).isEqualTo("down");
    }

    private static Contact contact(String answered, String ended, @Nullable Reason reason) {
        return new Contact("orders", ms(answered), Contact.Stage.OVER, ms(ended), ms(ended), reason);
    }

    private static Told three() {
        return Told.atWork()
                .contact("09:05", "09:10", Reason.COMPLAINT)
                .contact("09:11", "09:20", Reason.CONFLICT)
                .contact("09:22", "09:30", Reason.COMPLAINT);
    }

    private static String shows(Told told, String now) {
        return told.shows(FlagKind.COMPLAINT_STREAK, now);
    }
}
