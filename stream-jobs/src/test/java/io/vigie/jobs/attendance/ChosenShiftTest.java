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

class ChosenShiftTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "06:59:59.999, -",
                "07:00, 08:00",
                "12:00, 08:00",
                "12:00:00.001, 08:00",
                "13:59:59.999, 08:00",
                "14:00, 15:00",
                "19:00, 15:00",
                "23:59:59.999, 15:00",
                "2026-11-24T00:00, -"
            })
    void theRunningShiftIsChosenThenTheComingOneThenTheLastOfToday(String now, @Nullable String start) {
        Known known = new Known().shift("08:00", "12:00").shift("15:00", "19:00");
        Attendance attendance = known.verdict(now).attendance();
        assertThat(attendance.plannedStart()).isEqualTo(start == null ? null : Instant.ofEpochMilli(Known.at(start)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T20:59:59.999, OFF",
        "2026-11-23T21:00, EXPECTED",
        "2026-11-23T22:05, DUE",
        "2026-11-23T22:05:00.001, LATE",
        "2026-11-24T00:00, NO_SHOW",
        "2026-11-24T06:00, NO_SHOW",
        "2026-11-24T06:00:00.001, OFF"
    })
    void aNightShiftRunsOverMidnightAndIsOverWithItsEnd(String now, AttendanceStatus status) {
        Known known = new Known().shift("2026-11-23T22:00", "2026-11-24T06:00");
        assertThat(known.verdict(now).attendance().status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        // The day of 23 h.
        "2026-03-29T00:30, 2026-03-29T04:00, 2026-03-29T23:59:59.999, 2026-03-30T00:00",
        // The day of 25 h.
        "2026-10-25T00:30, 2026-10-25T04:00, 2026-10-25T23:59:59.999, 2026-10-26T00:00",
    })
    void theLastOfTodayIsForgottenAtLocalMidnightOnTheDaysWhenClocksChange(
            String start, String end, String before, String midnight) {
        Known known = new Known().shift(start, end).in(start);
        assertThat(known.verdict(before).attendance().status()).isEqualTo(AttendanceStatus.COMPLETED);
        assertThat(known.verdict(before).changesAt()).isEqualTo(Known.at(midnight));
        assertThat(known.verdict(midnight).attendance()).isEqualTo(Attendance.OFF);
    }

    @ParameterizedTest
    @CsvSource({
        "07:59:59.999, EXPECTED",
        "09:59:59.999, EXPECTED",
        "10:00, DUE",
        "10:05, DUE",
        "10:05:00.001, LATE",
        "10:30, NO_SHOW"
    })
    void flexibleHoursBindByTheirCoreTime(String now, AttendanceStatus status) {
        Known known = new Known().flexible("08:00", "10:00", "15:00", "18:00");
        assertThat(known.verdict(now).attendance().status()).isEqualTo(status);
        assertThat(known.verdict(now).attendance().lateSince())
                .isEqualTo(now.compareTo("10:05") > 0 ? Instant.ofEpochMilli(Known.at("10:00")) : null);
    }

    @ParameterizedTest
    @CsvSource({
        "10:05, 14:55, COMPLETED, 0",
        "10:05:00.001, 14:55, COMPLETED, 300001",
        "10:00, 14:54:59.999, LEFT_EARLY, 0",
        "06:00, 18:00, COMPLETED, 0"
    })
    void flexibleHoursAreLateAndEarlyByTheirCoreTime(String in, String out, AttendanceStatus status, long late) {
        Known known =
                new Known().flexible("08:00", "10:00", "15:00", "18:00").in(in).out(out);
        assertThat(known.verdict("18:00").attendance().status()).isEqualTo(status);
        assertThat(known.verdict("18:00").attendance().lateMillis()).isEqualTo(late);
    }

    @Test
    void shiftsThatTouchAreOneAndNobodyIsLateInTheirMiddle() {
        Known known =
                new Known().shift("08:00", "12:00").shift("12:00", "16:00").in("08:00");
        assertThat(known.verdict("12:30").attendance().status()).isEqualTo(AttendanceStatus.PRESENT);
        assertThat(known.verdict("16:00").attendance().plannedStart())
                .isEqualTo(Instant.ofEpochMilli(Known.at("08:00")));
    }

    @Test
    void whoComesForTheNextShiftHasNotComeBackToTheOneBefore() {
        Known known = new Known()
                .shift("08:00", "12:00")
                .shift("15:00", "19:00")
                .in("08:00")
                .out("11:00")
                .in("13:00");
        assertThat(known.verdict("13:30").attendance().status())
                .as("13:00 is 2 h before the next")
                .isEqualTo(AttendanceStatus.LEFT_EARLY);
        assertThat(known.verdict("14:00").attendance().status()).isEqualTo(AttendanceStatus.PRESENT);

        Known sooner = new Known()
                .shift("08:00", "12:00")
                .shift("15:00", "19:00")
                .in("08:00")
                .out("11:00")
                .in("12:59:59.999");
        assertThat(sooner.verdict("13:30").attendance().status()).isEqualTo(AttendanceStatus.COMPLETED);
    }

    @Test
    void whatThePhoneSaysForTheNextShiftDoesNotTakeBackTheLeaving() {
        Known known = new Known()
                .shift("08:00", "12:00")
                .shift("15:00", "19:00")
                .phone("08:00", AgentState.READY)
                .phone("11:00", AgentState.OFFLINE)
                .phone("13:00", AgentState.READY);
        assertThat(known.verdict("13:30").attendance().status()).isEqualTo(AttendanceStatus.LEFT_EARLY);
        assertThat(known.in("13:10").verdict("13:30").attendance().status())
                .as("its punch is of the next shift too")
                .isEqualTo(AttendanceStatus.LEFT_EARLY);
    }

    @ParameterizedTest
    @CsvSource({
        "09:59:59.999, false, false",
        "10:00, true, false",
        "10:05, true, false",
        "10:05:00.001, true, true",
        "15:00, true, true",
        "15:00:00.001, false, false"
    })
    void whoIsMissingWhileWhatBindsHoldsIsAbsent(String now, boolean scheduled, boolean absent) {
        Known known = new Known().flexible("08:00", "10:00", "15:00", "18:00");
        assertThat(known.verdict(now).scheduled()).isEqualTo(scheduled);
        assertThat(known.verdict(now).absent()).isEqualTo(absent);
        assertThat(known.verdict(now).absentUnexcused()).isEqualTo(absent);

        Verdict excused = known.excused("00:00", "20:00").verdict(now);
        assertThat(excused.absent()).isEqualTo(absent);
        assertThat(excused.absentUnexcused()).isFalse();

        Verdict late = new Known()
                .flexible("08:00", "10:00", "15:00", "18:00")
                .in("10:06")
                .verdict("10:06");
        assertThat(late.absent()).isFalse();
    }

    @Test
    void whoLeftEarlyIsAbsentAndWhoIsDoneIsNot() {
        Known known = new Known().shift("09:00", "17:00").in("09:00");
        assertThat(known.out("16:54:59.999").verdict("17:00").absentUnexcused()).isTrue();

        Known done = new Known().shift("09:00", "17:00").in("09:00").out("16:55");
        assertThat(done.verdict("17:00").scheduled()).isTrue();
        assertThat(done.verdict("17:00").absent()).isFalse();
    }
}
