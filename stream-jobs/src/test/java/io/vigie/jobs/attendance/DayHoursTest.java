package io.vigie.jobs.attendance;

import static io.vigie.jobs.attendance.Known.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.AgentState;
import io.vigie.contract.live.AttendanceDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayHoursTest {

    private static final long MINUTE = 60_000;

    @Test
    void aShiftIsToldOnceItHasEnded() {
        Known known = new Known().shift("09:00", "17:00").in("09:10").out("16:30");
        assertThat(known.days("16:59:59.999")).isEmpty();
        assertThat(DayHours.changesAt(known.facts(), at("16:59:59.999"))).isEqualTo(at("17:00"));

        assertThat(known.days("17:00")).containsExactly(day("2026-11-23", 480, 440, 440, 10, 40, 0, false));
        assertThat(DayHours.changesAt(known.facts(), at("17:00"))).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void whatIsWorkedOutsideOfAFixedShiftIsNotPaid() {
        Known known = new Known().shift("09:00", "17:00").in("07:00").out("18:00");
        assertThat(known.days("20:00")).containsExactly(day("2026-11-23", 480, 660, 480, 0, 0, 0, false));
    }

    @Test
    void flexibleHoursArePaidUpToWhatWasPlanned() {
        Known known = new Known().flexible("08:00", "10:00", "15:00", "16:00");
        assertThat(known.in("06:00").out("12:00").days("20:00"))
                .containsExactly(day("2026-11-23", 480, 360, 360, 0, 120, 0, false));
        assertThat(known.in("13:00").out("17:00").days("20:00"))
                .containsExactly(day("2026-11-23", 480, 600, 480, 0, 0, 0, false));
    }

    @Test
    void aShiftOfFixedAndFlexiblePartsPaysNoMinuteTwice() {
        Known known = new Known()
                .shift("08:00", "10:00")
                .flexible("10:00", "11:00", "13:00", "14:00")
                .in("09:00")
                .out("12:00");
        assertThat(known.days("20:00")).containsExactly(day("2026-11-23", 360, 180, 180, 60, 180, 0, false));
    }

    @Test
    void whatAnExcusedAbsenceCoversIsExcusedAsFarAsItWasNotWorked() {
        Known known = new Known()
                .shift("09:00", "17:00")
                .in("09:00")
                .out("12:00")
                .excused("11:00", "15:00")
                .excused("14:00", "15:30")
                .absence("15:30", "16:00", false);
        assertThat(known.days("20:00")).containsExactly(day("2026-11-23", 480, 180, 180, 0, 90, 210, false));

        Known flexible = new Known()
                .flexible("08:00", "10:00", "15:00", "16:00")
                .in("06:00")
                .out("12:00")
                .excused("11:00", "16:00");
        assertThat(flexible.days("20:00")).containsExactly(day("2026-11-23", 480, 360, 360, 0, 0, 120, false));
    }

    @Test
    void whoNeverComesIsAbsentAndNotLate() {
        assertThat(new Known().shift("09:00", "17:00").days("20:00"))
                .containsExactly(day("2026-11-23", 480, 0, 0, 0, 480, 0, false));
        assertThat(new Known().shift("09:00", "17:00").excused("00:00", "23:00").days("20:00"))
                .containsExactly(day("2026-11-23", 480, 0, 0, 0, 0, 480, false));
    }

    @Test
    void withoutATimeClockLatenessIsThatOfThePhone() {
        Known known = new Known().shift("09:00", "17:00").phone("09:20", AgentState.READY);
        assertThat(known.days("20:00")).containsExactly(day("2026-11-23", 480, 0, 0, 20, 480, 0, false));
    }

    @Test
    void anOpenPunchCountsNothingAndIsTold() {
        Known known = new Known().shift("09:00", "17:00").in("09:00");
        assertThat(known.days("17:10")).containsExactly(day("2026-11-23", 480, 0, 0, 0, 480, 0, true));
        assertThat(known.out("17:11").days("17:10")).as("what has not happened").hasSize(1);
        assertThat(DayHours.changesAt(known.facts(), at("17:10"))).isEqualTo(at("17:11"));
        assertThat(known.days("17:11")).containsExactly(day("2026-11-23", 480, 491, 480, 0, 0, 0, false));
    }

    @Test
    void twoBadgeReadersTellOfOneBadge() {
        Known known = new Known()
                .shift("09:00", "17:00")
                .out("08:00")
                .in("09:00")
                .in("09:00:01")
                .out("17:00")
                .out("17:00:01");
        assertThat(known.days("20:00")).containsExactly(day("2026-11-23", 480, 480, 480, 0, 0, 0, false));
    }

    @ParameterizedTest
    @CsvSource({
        "06:59:59.999, 0, 60",
        "07:00, 60, 0",
        "17:00, 60, 0",
        "17:00:00.001, 0, 60",
    })
    void workBelongsToTheShiftWithin2HoursBeforeItsStartAndItsEnd(String in, long ofShift, long other) {
        Known known = new Known().shift("2026-11-23T09:00", "2026-11-23T17:00");
        known.punch(at(in), true).punch(at(in) + 60 * MINUTE, false);
        DayHours day = known.days("20:00").get(0);
        assertThat(day.workedMillis()).isEqualTo(60 * MINUTE);
        assertThat(new Work(new Span(at(in), at(in)), false)
                        .isOf(known.facts().shifts().get(0)))
                .isEqualTo(ofShift > other);
        assertThat(known.days("08:30").isEmpty()).isEqualTo(ofShift > 0 || at(in) > at("08:30"));
    }

    @Test
    void workWithoutAShiftIsToldAtItsPunchOutAndIsNotPaid() {
        Known known = new Known().in("10:00").out("11:00");
        assertThat(known.days("10:59:59.999")).isEmpty();
        assertThat(known.days("11:00")).containsExactly(day("2026-11-23", 0, 60, 0, 0, 0, 0, false));
    }

    @Test
    void aForgottenPunchWithoutAShiftIsToldAtTheEndOfItsDay() {
        Known known = new Known().in("10:00");
        assertThat(known.days("23:59:59.999")).isEmpty();
        assertThat(DayHours.changesAt(known.facts(), at("10:00"))).isEqualTo(at("2026-11-24T00:00"));
        assertThat(known.days("2026-11-24T00:00")).containsExactly(day("2026-11-23", 0, 0, 0, 0, 0, 0, true));
    }

    @Test
    void anOpenPunchIsToldAtOnceWithWhatElseThereIsOfItsDay() {
        Known known = new Known().in("10:00").out("11:00").in("12:00");
        assertThat(known.days("11:59:59.999")).containsExactly(day("2026-11-23", 0, 60, 0, 0, 0, 0, false));
        assertThat(known.days("12:00")).containsExactly(day("2026-11-23", 0, 60, 0, 0, 0, 0, true));
        assertThat(known.out("12:30").days("12:30")).containsExactly(day("2026-11-23", 0, 90, 0, 0, 0, 0, false));
    }

    @Test
    void aNightShiftIsOfTheDayOfItsStartAndWorkWithoutOneOfItsPunchIn() {
        Known known = new Known()
                .shift("2026-11-22T23:30", "2026-11-23T06:00")
                .in("2026-11-23T00:10")
                .out("2026-11-23T06:00")
                .in("2026-11-23T23:00")
                .out("2026-11-24T01:00");
        assertThat(known.days("2026-11-24T01:00"))
                .containsExactly(
                        day("2026-11-22", 390, 350, 350, 40, 40, 0, false),
                        day("2026-11-23", 0, 120, 0, 0, 0, 0, false));
    }

    @Test
    void severalShiftsOfADayAddUpAsTheyEnd() {
        Known known = new Known()
                .shift("08:00", "10:00")
                .shift("15:00", "17:00")
                .in("08:10")
                .out("10:00")
                .in("15:20")
                .out("17:00");
        assertThat(known.days("12:00")).containsExactly(day("2026-11-23", 120, 110, 110, 10, 10, 0, false));
        assertThat(known.days("18:00")).containsExactly(day("2026-11-23", 240, 210, 210, 30, 30, 0, false));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-28T22:00, 2026-03-29T06:00, 2026-03-28, 420",
        "2026-10-24T22:00, 2026-10-25T06:00, 2026-10-24, 540"
    })
    void nightsInWhichClocksChangeLastAsLongAsTheyLast(String start, String end, String date, long minutes) {
        Known known = new Known().shift(start, end).in(start).out(end);
        assertThat(known.days(end.replace("06:00", "07:00")))
                .containsExactly(day(date, minutes, minutes, minutes, 0, 0, 0, false));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29T00:00, 2026-03-29T01:00, 2026-03-29",
        "2026-03-28T23:59:59.999, 2026-03-29T01:00, 2026-03-28",
        "2026-10-25T23:59:59.999, 2026-10-26T01:00, 2026-10-25",
        "2026-10-26T00:00, 2026-10-26T01:00, 2026-10-26",
    })
    void daysBeginAtLocalMidnightWhenClocksChange(String in, String out, String date) {
        assertThat(new Known().in(in).out(out).days(out))
                .extracting(DayHours::day)
                .containsExactly(date);
    }

    @Test
    void anAbsenceAloneIsNoDay() {
        assertThat(new Known().excused("09:00", "17:00").days("2026-11-25T00:00"))
                .isEmpty();
    }

    @Test
    void whatGoesOutSaysWhose() {
        assertThat(day("2026-11-23", 7, 6, 5, 4, 3, 2, true).toDay("a", "t", "1"))
                .isEqualTo(new AttendanceDay(
                        "a",
                        "t",
                        "2026-11-23",
                        "1",
                        7 * MINUTE,
                        6 * MINUTE,
                        5 * MINUTE,
                        4 * MINUTE,
                        3 * MINUTE,
                        2 * MINUTE,
                        true));
    }

    /** In minutes. */
    private static DayHours day(
            String date, long planned, long worked, long paid, long late, long absent, long excused, boolean open) {
        return new DayHours(
                date,
                planned * MINUTE,
                worked * MINUTE,
                paid * MINUTE,
                late * MINUTE,
                absent * MINUTE,
                excused * MINUTE,
                open);
    }
}
