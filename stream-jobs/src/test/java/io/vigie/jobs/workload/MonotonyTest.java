package io.vigie.jobs.workload;

import static io.vigie.jobs.workload.Told.ms;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.AgentState;
import io.vigie.contract.event.Reason;
import io.vigie.contract.live.FlagKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MonotonyTest {

    @Test
    void goesUpWithTwentyContactsOfWhichNineInTenAreAlike() {
        Told told = Told.atWork();
        add(told, 17, Reason.ORDER);
        add(told, 2, Reason.SUPPORT);
        assertThat(shows(told, "12:00")).isEqualTo("down");
        add(told, 1, Reason.ORDER);
        assertThat(shows(told, "09:19:29.999")).isEqualTo("down");
        assertThat(shows(told, "09:19:30")).isEqualTo("09:19:30 RAISED mostly-order{count=20.0, share=0.9}");
    }

    @Test
    void staysDownWithNineteenOrOneAlikeTooFew() {
        Told few = Told.atWork();
        add(few, 19, Reason.ORDER);
        assertThat(shows(few, "12:00")).isEqualTo("down");
        Told mixed = Told.atWork();
        add(mixed, 17, Reason.ORDER);
        add(mixed, 3, Reason.SUPPORT);
        assertThat(shows(mixed, "12:00")).isEqualTo("down");
    }

    @Test
    void goesDownBelowFourInFive() {
        Told told = Told.atWork();
        add(told, 20, Reason.ORDER);
        add(told, 5, Reason.SUPPORT);
        assertThat(shows(told, "12:00")).isEqualTo("09:19:30 RAISED mostly-order{count=25.0, share=0.8}");
        add(told, 1, Reason.SUPPORT);
        assertThat(shows(told, "09:25:29.999")).isNotEqualTo("down");
        assertThat(shows(told, "09:25:30")).isEqualTo("down");
    }

    @Test
    void leavesOutTheUnclassifiedTheUnfinishedAndTickets() {
        Told told = Told.atWork().unfinished("08:30", Reason.ORDER).ticket(Reason.COMPLAINT, null, "08:40");
        add(told, 19, Reason.ORDER);
        add(told, 1, null);
        assertThat(shows(told, "12:00")).isEqualTo("down");
        add(told, 1, Reason.ORDER);
        assertThat(shows(told, "12:00")).isEqualTo("09:20:30 RAISED mostly-order{count=20.0, share=1.0}");
    }

    @Test
    void looksAtTheSessionAlone() {
        Told told = new Told().shift("11:10", "16:00").phone("08:00", AgentState.READY);
        add(told, 20, Reason.ORDER);
        assertThat(shows(told, "09:19:30")).as("the session begins at 09:10").isEqualTo("down");
    }

    @Test
    void isBegunAnewAtMidnightWithoutAPlan() {
        Told told = new Told().phone("08:00", AgentState.READY);
        add(told, 20, Reason.ORDER);
        assertThat(shows(told, "23:59:59.999")).isNotEqualTo("down");
        long midnight = ms("23:59:59.999") + 1;
        assertThat(told.changesAt("23:59:59.999")).isEqualTo(midnight);
        assertThat(WorkloadAt.of(told.facts(), midnight).workload().flags())
                .noneMatch(flag -> flag.kind() == FlagKind.MONOTONY);
    }

    @Test
    void endsWithTheShift() {
        Told told = Told.atWork();
        add(told, 20, Reason.ORDER);
        assertThat(shows(told, "15:59:59.999")).isNotEqualTo("down");
        assertThat(shows(told, "16:00")).isEqualTo("down");
    }

    private static void add(Told told, int count, @Nullable Reason reason) {
        for (int i = 0; i < count; i++) {
            long at = ms("09:00")
                    + told.contacts.values().stream()
                                    .filter(one -> one.talkEndedAt() > 0)
                                    .count()
                            * 60_000;
            told.contact(at, at + 30_000, at + 30_000, reason);
        }
    }

    private static String shows(Told told, String now) {
        return told.shows(FlagKind.MONOTONY, now);
    }
}
