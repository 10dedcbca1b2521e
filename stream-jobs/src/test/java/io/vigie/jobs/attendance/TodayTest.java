package io.vigie.jobs.attendance;

import static io.vigie.jobs.attendance.Known.PARIS;
import static io.vigie.jobs.attendance.Known.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TodayTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T21:59:59.999, 2026-11-23T00:00, 2026-11-23T22:00",
        "2026-11-23T22:00, 2026-11-23T20:00, 2026-11-24T00:00",
        "2026-11-24T06:00, 2026-11-23T20:00, 2026-11-24T06:00:00.001",
        "2026-11-24T06:00:00.001, 2026-11-24T00:00, 2026-11-24T07:00",
        "2026-11-24T07:00, 2026-11-24T06:00, 2026-11-24T09:00:00.001",
        "2026-11-24T09:00:00.001, 2026-11-24T00:00, 2026-11-25T00:00",
    })
    void itIsTheRunningShiftFrom2HoursBeforeItElseTheLocalDay(String now, String from, String changes) {
        List<Shift> shifts = Shifts.of(new Known()
                .shift("2026-11-23T22:00", "2026-11-24T06:00")
                .shift("2026-11-24T07:00", "2026-11-24T09:00")
                .shifts);
        assertThat(Today.from(shifts, PARIS, at(now))).isEqualTo(at(from));
        assertThat(Today.changesAt(shifts, PARIS, at(now))).isEqualTo(at(changes));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-28T23:59:59.999, 2026-03-28T00:00, 1",
        "2026-03-29T00:00, 2026-03-29T00:00, 82800000",
        "2026-03-29T23:59:59.999, 2026-03-29T00:00, 1",
        "2026-10-25T00:00, 2026-10-25T00:00, 90000000",
        "2026-10-25T23:59:59.999, 2026-10-25T00:00, 1",
        "2026-10-26T00:00, 2026-10-26T00:00, 86400000",
    })
    void theLocalDayMayLast23Or25Hours(String now, String from, long left) {
        assertThat(Today.from(List.of(), PARIS, at(now))).isEqualTo(at(from));
        assertThat(Today.changesAt(List.of(), PARIS, at(now)) - at(now)).isEqualTo(left);
    }
}
