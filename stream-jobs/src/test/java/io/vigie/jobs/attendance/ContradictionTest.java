package io.vigie.jobs.attendance;

import static io.vigie.contract.live.Mismatch.CLOCKED_IN_NOT_READY;
import static io.vigie.contract.live.Mismatch.READY_NOT_CLOCKED_IN;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.AgentState;
import io.vigie.contract.live.AttendanceStatus;
import io.vigie.contract.live.Mismatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContradictionTest {

    @Test
    void whoIsReadyFor5MinWithoutHavingClockedInIsTold() {
        Known known = new Known().out("08:00").phone("09:00", AgentState.READY);
        assertThat(mismatch(known, "09:04:59.999")).isNull();
        assertThat(mismatch(known, "09:05")).isEqualTo(READY_NOT_CLOCKED_IN);
        assertThat(known.verdict("09:00").changesAt()).isEqualTo(Known.at("09:05"));
    }

    @Test
    void the5MinBeginWithThePunchOutWhereThatIsLater() {
        Known known = new Known()
                .in("08:00")
                .phone("08:00", AgentState.READY)
                .out("09:00")
                .out("09:03");
        assertThat(mismatch(known, "08:59")).isNull();
        assertThat(mismatch(known, "09:04:59.999")).isNull();
        assertThat(mismatch(known, "09:05")).isEqualTo(READY_NOT_CLOCKED_IN);
        assertThat(mismatch(known.in("09:06"), "09:06")).isNull();
    }

    @Test
    void whoHasNoTimeClockIsNeverTold() {
        Known known = new Known().phone("09:00", AgentState.READY);
        assertThat(mismatch(known, "12:00")).isNull();
        assertThat(mismatch(known.withdrawn(), "12:00"))
                .as("a punch that was taken back tells of a time clock")
                .isEqualTo(READY_NOT_CLOCKED_IN);
    }

    @Test
    void aContactIsAsGoodAsReadyAndTheTwoJoin() {
        Known known = new Known()
                .out("08:00")
                .phone("09:00", AgentState.READY)
                .phone("09:02", AgentState.AWAY)
                .contact("09:01", "09:04")
                .contactSince("09:04");
        assertThat(mismatch(known, "09:04:59.999")).isNull();
        assertThat(mismatch(known, "09:05")).isEqualTo(READY_NOT_CLOCKED_IN);
    }

    @Test
    void aBreakBeginsThe5MinAnew() {
        Known known = new Known()
                .out("08:00")
                .phone("09:00", AgentState.READY)
                .phone("09:02", AgentState.AWAY)
                .contact("09:01", "09:03:59.999")
                .contactSince("09:04");
        assertThat(mismatch(known, "09:08:59.999")).isNull();
        assertThat(mismatch(known, "09:09")).isEqualTo(READY_NOT_CLOCKED_IN);
    }

    @Test
    void aContactThatHasEndedCountsNoMore() {
        Known known = new Known().out("08:00").contact("09:00", "09:10");
        assertThat(mismatch(known, "09:09:59.999")).isEqualTo(READY_NOT_CLOCKED_IN);
        assertThat(mismatch(known, "09:10")).isNull();
    }

    @Test
    void clockedInAndOfflineFor15MinIsToldWhereThatIsOn() {
        Known known = new Known()
                .shift("09:00", "17:00")
                .phone("08:55", AgentState.OFFLINE)
                .in("09:00");
        assertThat(mismatch(known, "12:00")).isNull();

        known.clockedInNotReadyTold();
        assertThat(mismatch(known, "09:14:59.999")).isNull();
        assertThat(mismatch(known, "09:15")).isEqualTo(CLOCKED_IN_NOT_READY);
        assertThat(known.verdict("09:15").attendance().status()).isEqualTo(AttendanceStatus.PRESENT);

        known.phone("09:20", AgentState.AWAY).phone("09:30", AgentState.OFFLINE).phone("09:40", AgentState.OFFLINE);
        assertThat(mismatch(known, "09:20")).isNull();
        assertThat(mismatch(known, "09:44:59.999")).isNull();
        assertThat(mismatch(known, "09:45")).isEqualTo(CLOCKED_IN_NOT_READY);
    }

    @Test
    void aPhoneNeverHeardIsNotReadyEither() {
        Known known = new Known().in("09:00").clockedInNotReadyTold();
        assertThat(mismatch(known, "09:14:59.999")).isNull();
        assertThat(mismatch(known, "09:15")).isEqualTo(CLOCKED_IN_NOT_READY);
        assertThat(mismatch(known.out("09:20"), "09:20")).isNull();
    }

    private static @Nullable Mismatch mismatch(Known known, String now) {
        return known.verdict(now).attendance().mismatch();
    }
}
