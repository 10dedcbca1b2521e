package io.vigie.jobs.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.AgentState;
import io.vigie.contract.live.Attendance;
import io.vigie.contract.live.AttendanceStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttendanceStatusTest {

    @ParameterizedTest
    @CsvSource({
        "07:59:59.999, OFF",
        "08:00, EXPECTED",
        "08:59:59.999, EXPECTED",
        "09:00, DUE",
        "09:05, DUE",
        "09:05:00.001, LATE",
        "09:29:59.999, LATE",
        "09:30, NO_SHOW",
        "17:00, NO_SHOW",
        "17:00:00.001, NO_SHOW",
        "23:59:59.999, NO_SHOW",
        "2026-11-24T00:00, OFF"
    })
    void whoDoesNotComeIsExpectedThenDueThenLateThenANoShow(String now, AttendanceStatus status) {
        Verdict verdict = nineToFive().verdict(now);

        assertThat(verdict.attendance().status()).isEqualTo(status);
        boolean missed = status == AttendanceStatus.LATE || status == AttendanceStatus.NO_SHOW;
        assertThat(verdict.attendance().lateSince()).isEqualTo(missed ? instant("09:00") : null);
        assertThat(verdict.attendance().lateMillis()).isNull();
        assertThat(verdict.shift() == null).isEqualTo(status == AttendanceStatus.OFF);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "06:59:59.999, 12:00, NO_SHOW, -",
                "07:00, 07:59:59.999, OFF, -",
                "07:00, 08:00, PRESENT, 0",
                "09:00, 12:00, PRESENT, 0",
                "09:05, 12:00, PRESENT, 0",
                "09:05:00.001, 12:00, LATE, 300001",
                "09:45, 09:45, LATE, 2700000",
                "17:00, 17:00, LATE, 28800000",
                "17:00, 17:00:00.001, COMPLETED, 28800000",
                "17:00:00.001, 17:01, NO_SHOW, -"
            })
    void whoComesIsPresentOrLateByClockAndByPhoneAlike(
            String came, String now, AttendanceStatus status, @Nullable Long late) {
        for (Known known : new Known[] {nineToFive().in(came), nineToFive().phone(came, AgentState.AWAY)}) {
            Attendance attendance = known.verdict(now).attendance();

            assertThat(attendance.status()).isEqualTo(status);
            assertThat(attendance.lateMillis()).isEqualTo(late);
            assertThat(attendance.clockedInAt()).isEqualTo(late == null ? null : instant(came));
            assertThat(attendance.clockedOutAt()).isNull();
            assertThat(attendance.lateSince())
                    .isEqualTo(late == null && !now.equals("07:59:59.999") ? instant("09:00") : null);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "16:54:59.999, 16:54:59.999, LEFT_EARLY",
        "16:54:59.999, 20:00, LEFT_EARLY",
        "16:55, 16:55, COMPLETED",
        "17:10, 17:00, PRESENT",
        "17:10, 17:00:00.001, COMPLETED",
        "17:10, 17:10, COMPLETED",
        "17:10, 23:59:59.999, COMPLETED",
        "17:10, 2026-11-24T00:00, OFF"
    })
    void whoLeavesBeforeTheEndWithoutGraceHasLeftEarly(String left, String now, AttendanceStatus status) {
        Known byClock = nineToFive().in("08:58").out(left);
        Known byPhone = nineToFive().phone("08:58", AgentState.READY).phone(left, AgentState.OFFLINE);
        for (Known known : new Known[] {byClock, byPhone}) {
            Attendance attendance = known.verdict(now).attendance();

            assertThat(attendance.status()).isEqualTo(status);
            boolean gone = Known.at(left) <= Known.at(now) && status != AttendanceStatus.OFF;
            assertThat(attendance.clockedOutAt()).isEqualTo(gone ? instant(left) : null);
        }
    }

    @Test
    void whoComesBackIsPresentAgain() {
        assertThat(status(nineToFive().in("09:00").out("12:00").in("13:00"), "12:59:59.999"))
                .isEqualTo(AttendanceStatus.LEFT_EARLY);
        assertThat(status(nineToFive().in("09:00").out("12:00").in("13:00"), "13:00"))
                .isEqualTo(AttendanceStatus.PRESENT);
    }

    @Test
    void withoutAPunchThePhoneTellsOfLeavingAndWithOneItDoesNot() {
        Known known = nineToFive().phone("08:58", AgentState.READY).phone("12:00", AgentState.OFFLINE);
        assertThat(status(known, "12:00")).isEqualTo(AttendanceStatus.LEFT_EARLY);
        assertThat(status(known.phone("12:30", AgentState.OFFLINE), "12:30")).isEqualTo(AttendanceStatus.LEFT_EARLY);
        assertThat(known.verdict("12:30").attendance().clockedOutAt()).isEqualTo(instant("12:00"));

        assertThat(status(known.in("09:01"), "12:30")).isEqualTo(AttendanceStatus.PRESENT);
        assertThat(known.verdict("12:30").attendance().clockedInAt()).isEqualTo(instant("08:58"));
    }

    @Test
    void aStateThatThePhoneOnlyRepeatsIsNoComing() {
        Known known = nineToFive().phone("06:00", AgentState.READY).phone("09:00", AgentState.READY);
        assertThat(status(known, "09:10")).isEqualTo(AttendanceStatus.LATE);

        assertThat(status(known.phone("09:11", AgentState.AWAY), "09:11")).isEqualTo(AttendanceStatus.LATE);
        assertThat(known.verdict("09:11").attendance().lateMillis()).isEqualTo(660_000);
    }

    @ParameterizedTest
    @CsvSource({
        "09:59:59.999, NO_SHOW",
        "10:00, EXCUSED",
        "10:59:59.999, EXCUSED",
        "11:00, NO_SHOW",
    })
    void anExcusedAbsenceCoversItsBeginAndNotItsEnd(String now, AttendanceStatus status) {
        assertThat(status(nineToFive().excused("10:00", "11:00"), now)).isEqualTo(status);
        assertThat(status(nineToFive().absence("10:00", "11:00", false), now)).isEqualTo(AttendanceStatus.NO_SHOW);
        assertThat(status(nineToFive().excused("10:00", "11:00").in("09:00"), now))
                .isEqualTo(AttendanceStatus.PRESENT);
    }

    @Test
    void anAbsenceReportedAfterTheNoShowExcusesFromThenOn() {
        Known known = nineToFive();
        assertThat(status(known, "09:40")).isEqualTo(AttendanceStatus.NO_SHOW);
        assertThat(status(known.excused("00:00", "2026-11-24T00:00"), "09:40")).isEqualTo(AttendanceStatus.EXCUSED);
        assertThat(known.verdict("09:40").attendance().lateSince()).isNull();
    }

    @Test
    void whoIsExcusedOnADayOffIsExcused() {
        assertThat(status(new Known().excused("00:00", "12:00"), "11:59:59.999"))
                .isEqualTo(AttendanceStatus.EXCUSED);
        assertThat(status(new Known().excused("00:00", "12:00"), "12:00")).isEqualTo(AttendanceStatus.OFF);
    }

    @Test
    void aPunchThatComesAnHourLateTakesBackTheNoShowAndOneTakenBackBringsItAgain() {
        assertThat(status(nineToFive(), "09:55")).isEqualTo(AttendanceStatus.NO_SHOW);
        assertThat(status(nineToFive().in("08:55"), "09:55")).isEqualTo(AttendanceStatus.PRESENT);
        assertThat(status(nineToFive().withdrawn(), "09:55")).isEqualTo(AttendanceStatus.NO_SHOW);
    }

    @ParameterizedTest
    @CsvSource({
        "07:59:59.999, OFF",
        "08:00, UNKNOWN",
        "09:00, UNKNOWN",
        "09:30, UNKNOWN",
        "23:59:59.999, UNKNOWN",
        "2026-11-24T00:00, OFF"
    })
    void whileAllSourcesAreSilentNobodyIsLate(String now, AttendanceStatus status) {
        assertThat(status(nineToFive().silent(), now)).isEqualTo(status);
        assertThat(nineToFive().silent().verdict(now).attendance().lateSince()).isNull();
        assertThat(nineToFive().silent().verdict(now).absent()).isFalse();
    }

    @Test
    void silenceKeepsWhatIsKnownAndWhoIsExcused() {
        Attendance attendance =
                nineToFive().in("09:10").out("12:00").silent().verdict("13:00").attendance();
        assertThat(attendance.status()).isEqualTo(AttendanceStatus.UNKNOWN);
        assertThat(attendance.clockedInAt()).isEqualTo(instant("09:10"));
        assertThat(attendance.clockedOutAt()).isEqualTo(instant("12:00"));
        assertThat(attendance.lateMillis()).isEqualTo(600_000);

        assertThat(status(nineToFive().excused("09:00", "17:00").silent(), "13:00"))
                .isEqualTo(AttendanceStatus.EXCUSED);
    }

    @Test
    void longGraceDoesNotPutOffTheNoShow() {
        Known known = new Known().shift("a", "09:00", "17:00", 3_600_000);
        assertThat(status(known, "09:29:59.999")).isEqualTo(AttendanceStatus.DUE);
        assertThat(status(known, "09:30")).isEqualTo(AttendanceStatus.NO_SHOW);
        assertThat(known.verdict("10:00").absent()).isFalse();
        assertThat(known.verdict("10:00:00.001").absent()).isTrue();
    }

    private static Known nineToFive() {
        return new Known().shift("09:00", "17:00");
    }

    private static AttendanceStatus status(Known known, String now) {
        return known.verdict(now).attendance().status();
    }

    private static Instant instant(String local) {
        return Instant.ofEpochMilli(Known.at(local));
    }
}
