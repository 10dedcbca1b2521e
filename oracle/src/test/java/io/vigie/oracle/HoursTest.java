package io.vigie.oracle;

import static io.vigie.oracle.TestingShifts.absent;
import static io.vigie.oracle.TestingShifts.flexible;
import static io.vigie.oracle.TestingShifts.in;
import static io.vigie.oracle.TestingShifts.out;
import static io.vigie.oracle.TestingShifts.people;
import static io.vigie.oracle.TestingShifts.planned;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.ShiftEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

class HoursTest {

    private static final long MINUTE = 60_000;
    private static final ShiftEvent MORNING = planned("day", "09:00:00", "12:00:00");

    @Test
    void hoursOfAShiftAreToldOnceItHasEnded() {
        Object[] events = {MORNING, in("08:50:00"), out("12:10:00")};

        assertThat(days("11:59:59.999", events)).isEmpty();
        assertThat(days("12:00:00", events)).containsExactly(day(180, 0, 0, 0, 180, 0, true));
        assertThat(days("12:10:00", events)).containsExactly(day(180, 200, 180, 0, 0, 0, false));
    }

    @Test
    void whatWasPlannedAndNotWorkedIsAbsentOrExcused() {
        Object[] events = {
            MORNING,
            in("09:10:00"),
            out("10:00:00"),
            in("11:00:00"),
            in("11:00:03"),
            out("11:30:00"),
            absent("08:00:00", "09:05:00", true),
            absent("10:30:00", "11:40:00", true)
        };

        assertThat(days("12:00:00", events)).containsExactly(day(180, 80, 80, 10, 55, 45, false));
    }

    @Test
    void ofFlexibleHoursTheLesserOfWorkedAndPlannedIsPaid() {
        ShiftEvent flexible = flexible("day", "09:00:00", "10:00:00", "11:00:00", "12:00:00");

        assertThat(days("13:00:00", flexible, in("08:00:00"), out("11:30:00")))
                .containsExactly(day(180, 210, 180, 0, 0, 0, false));
        assertThat(days("13:00:00", flexible, in("10:00:00"), out("12:30:00")))
                .containsExactly(day(180, 150, 150, 0, 30, 0, false));
    }

    @Test
    void workWithoutAShiftIsOfTheDayOfItsPunch() {
        Object[] events = {MORNING, in("06:59:59.999"), out("08:00:00"), in("23:00:00"), out("2026-03-11T01:00:00Z")};

        assertThat(days("06:59:59.999", events)).isEmpty();
        assertThat(days("2026-03-11T01:00:00Z", events))
                .containsExactly(new OracleDay(
                        "ann", "none", "2026-03-10", 180 * MINUTE, 180 * MINUTE + 1, 0, 0, 180 * MINUTE, 0, false));
    }

    private static List<OracleDay> days(String now, Object... events) {
        return people(now, events).attendanceDays();
    }

    private static OracleDay day(
            long planned, long worked, long paid, long late, long absent, long excused, boolean openPunch) {
        return new OracleDay(
                "ann",
                "none",
                "2026-03-10",
                planned * MINUTE,
                worked * MINUTE,
                paid * MINUTE,
                late * MINUTE,
                absent * MINUTE,
                excused * MINUTE,
                openPunch);
    }
}
