package io.vigie.oracle;

import static io.vigie.contract.live.AttendanceStatus.COMPLETED;
import static io.vigie.contract.live.AttendanceStatus.EXCUSED;
import static io.vigie.contract.live.AttendanceStatus.LATE;
import static io.vigie.contract.live.AttendanceStatus.LEFT_EARLY;
import static io.vigie.contract.live.AttendanceStatus.NO_SHOW;
import static io.vigie.contract.live.AttendanceStatus.OFF;
import static io.vigie.contract.live.AttendanceStatus.PRESENT;
import static io.vigie.contract.live.AttendanceStatus.UNKNOWN;
import static io.vigie.oracle.TestingCalls.answered;
import static io.vigie.oracle.TestingCalls.at;
import static io.vigie.oracle.TestingCalls.heartbeat;
import static io.vigie.oracle.TestingShifts.absent;
import static io.vigie.oracle.TestingShifts.ann;
import static io.vigie.oracle.TestingShifts.flexible;
import static io.vigie.oracle.TestingShifts.in;
import static io.vigie.oracle.TestingShifts.offline;
import static io.vigie.oracle.TestingShifts.out;
import static io.vigie.oracle.TestingShifts.planned;
import static io.vigie.oracle.TestingShifts.ready;
import static io.vigie.oracle.TestingShifts.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.ClockEvent;
import io.vigie.contract.event.ShiftEvent;
import io.vigie.contract.live.AttendanceStatus;
import io.vigie.contract.live.LiveState;
import io.vigie.contract.live.Mismatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttendanceTest {

    private static final ShiftEvent DAY = planned("day", "09:00:00", "17:00:00");

    @ParameterizedTest
    @CsvSource({
        "07:59:59.999, OFF",
        "08:00:00, EXPECTED",
        "08:59:59.999, EXPECTED",
        "09:00:00, DUE",
        "09:05:00, DUE",
        "09:05:00.001, LATE",
        "09:29:59.999, LATE",
        "09:30:00, NO_SHOW",
        "23:59:59.999, NO_SHOW",
        "2026-03-11T00:00:00Z, OFF",
    })
    void whoDoesNotCome(String now, AttendanceStatus status) {
        OracleAttendance attendance = ann(now, DAY).attendance();

        assertThat(attendance.status()).isEqualTo(status);
        assertThat(attendance.lateSince()).isEqualTo(status == LATE || status == NO_SHOW ? at("09:00:00") : null);
        assertThat(attendance.lateMillis()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "06:59:59.999, LATE, ",
        "07:00:00, PRESENT, 0",
        "09:05:00, PRESENT, 0",
        "09:05:00.001, LATE, 300001",
    })
    void whoComes(String came, AttendanceStatus status, @Nullable Long lateMillis) {
        OracleAttendance attendance = ann("09:05:00.001", DAY, in(came)).attendance();

        assertThat(attendance.status()).isEqualTo(status);
        assertThat(attendance.lateMillis()).isEqualTo(lateMillis);
    }

    @Test
    void whoGoes() {
        assertThat(status("16:55:00", DAY, in("09:00:00"), out("16:54:59.999"))).isEqualTo(LEFT_EARLY);
        assertThat(status("16:55:00", DAY, in("09:00:00"), out("16:55:00"))).isEqualTo(COMPLETED);
        assertThat(status("17:00:00", DAY, in("09:00:00"))).isEqualTo(PRESENT);
        assertThat(status("17:00:00.001", DAY, in("09:00:00"))).isEqualTo(COMPLETED);
        assertThat(status("13:00:00", DAY, in("09:00:00"), out("12:00:00"), in("12:30:00")))
                .isEqualTo(PRESENT);
    }

    @Test
    void withoutPunchesThePhoneTells() {
        Object[] events = {DAY, ready("09:06:00"), offline("12:00:00"), ready("12:10:00"), offline("16:00:00")};
        OracleAttendance attendance = ann("16:30:00", events).attendance();

        assertThat(attendance.status()).isEqualTo(LEFT_EARLY);
        assertThat(attendance.clockedInAt()).isEqualTo(at("09:06:00"));
        assertThat(attendance.clockedOutAt()).isEqualTo(at("16:00:00"));
        assertThat(attendance.lateMillis()).isEqualTo(360_000);
        assertThat(status("16:30:00", DAY, in("09:06:00"), offline("16:00:00"))).isEqualTo(LATE);
    }

    @Test
    void aPhoneThatStaysAsItWasIsNoSignOfPresence() {
        assertThat(status("09:31:00", DAY, ready("06:00:00"), ready("09:00:00")))
                .isEqualTo(NO_SHOW);
    }

    @Test
    void aPunchThatIsTakenBackTakesBackWhatWasSaid() {
        ClockEvent punch = in("09:00:00");

        assertThat(status("09:31:00", DAY, punch, withdrawn(punch, "09:31:00"))).isEqualTo(NO_SHOW);
        assertThat(status("09:30:59", DAY, punch, withdrawn(punch, "09:31:00"))).isEqualTo(PRESENT);
    }

    @Test
    void anExcusedAbsenceExcusesWhoIsNotThere() {
        assertThat(status("09:30:00", DAY, absent("09:00:00", "12:00:00", true)))
                .isEqualTo(EXCUSED);
        assertThat(status("12:00:00", DAY, absent("09:00:00", "12:00:00", true)))
                .isEqualTo(NO_SHOW);
        assertThat(status("09:30:00", DAY, absent("09:00:00", "12:00:00", false)))
                .isEqualTo(NO_SHOW);
        assertThat(status("09:30:00", DAY, absent("09:00:00", "12:00:00", true), in("09:10:00")))
                .isEqualTo(LATE);
        assertThat(status("09:30:00", absent("09:00:00", "12:00:00", true))).isEqualTo(EXCUSED);
    }

    @Test
    void shiftsThatTouchAreOneAndOfFlexibleOnesTheCoreBinds() {
        ShiftEvent early = flexible("a", "07:00:00", "09:00:00", "11:00:00", "12:00:00");
        ShiftEvent late = planned("b", "12:00:00", "15:00:00");
        OracleAttendance attendance = ann("09:05:00", early, late).attendance();

        assertThat(attendance.status()).isEqualTo(AttendanceStatus.DUE);
        assertThat(attendance.plannedStart()).isEqualTo(at("07:00:00"));
        assertThat(attendance.plannedEnd()).isEqualTo(at("15:00:00"));
        assertThat(status("15:00:00", early, late, in("08:00:00"), out("14:54:59")))
                .isEqualTo(LEFT_EARLY);
    }

    @Test
    void theLatestWordOnAShiftHolds() {
        assertThat(status("09:31:00", DAY, planned("day", null, "09:10:00"))).isEqualTo(OFF);
        assertThat(status(
                        "09:31:00",
                        DAY,
                        planned("day", DAY.plan() == null ? null : DAY.plan().withAgent("bob"), "09:10:00")))
                .isEqualTo(OFF);
    }

    @Test
    void whileAllSourcesAreSilentNothingCanBeSaid() {
        Object[] events = {DAY, in("09:00:00"), ready("09:00:00"), heartbeat("/clock", "09:00:10")};

        assertThat(ann("09:10:00", events).attendance().status()).isEqualTo(PRESENT);
        assertThat(ann("09:10:00", events).unknownSince()).isEqualTo(at("09:00:10"));
        Object[] silent = {DAY, in("09:00:00"), heartbeat("/clock", "09:00:10")};
        assertThat(status("09:00:39.999", silent)).isEqualTo(PRESENT);
        assertThat(status("09:00:40", silent)).isEqualTo(UNKNOWN);
    }

    @Test
    void clockAndPhoneThatContradictEachOther() {
        Object[] ready = {in("08:00:00"), out("08:30:00"), ready("09:00:00")};
        assertThat(mismatch("09:04:59.999", ready)).isNull();
        assertThat(mismatch("09:05:00", ready)).isEqualTo(Mismatch.READY_NOT_CLOCKED_IN);
        assertThat(mismatch("09:05:00", ready("09:00:00"))).isNull();
        Object[] alone = {in("08:00:00"), offline("09:00:00")};
        assertThat(mismatch("08:14:59.999", alone)).isNull();
        assertThat(mismatch("09:15:00", alone)).isEqualTo(Mismatch.CLOCKED_IN_NOT_READY);
    }

    @Test
    void theStateSaysSinceWhenAndOfWhichQueue() {
        OracleAgent talking = ann("09:05:00", TestingCalls.queued("a", "08:59:00"), answered("a", "ann", "09:00:00"));

        assertThat(talking.state()).isEqualTo(LiveState.TALKING);
        assertThat(talking.since()).isEqualTo(at("09:00:00"));
        assertThat(talking.queue()).isEqualTo("sales");
        assertThat(ann("09:05:00", ready("09:00:00")).since()).isNull();
        assertThat(ann("09:05:00", offline("08:00:00"), offline("09:00:00")).since())
                .isEqualTo(at("08:00:00"));
    }

    private static AttendanceStatus status(String now, Object... events) {
        return ann(now, events).attendance().status();
    }

    private static @Nullable Mismatch mismatch(String now, Object... events) {
        return ann(now, events).attendance().mismatch();
    }
}
