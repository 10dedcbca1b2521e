package io.vigie.jobs.workload;

import static io.vigie.jobs.workload.Told.ms;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class MovingTodayTest {

    @Test
    void beginsTwoHoursBeforeTheShiftWhileItHolds() {
        MovingToday today = new MovingToday(new Told().shift("08:00", "16:00").shifts, ZoneOffset.UTC);
        assertThat(today.from(ms("07:59:59.999"))).isEqualTo(ms("00:00"));
        assertThat(today.changesAfter(ms("07:00"))).isEqualTo(ms("08:00"));
        assertThat(today.from(ms("08:00"))).isEqualTo(ms("06:00"));
        assertThat(new MovingToday(new Told().shift("08:00", "16:00").shifts, ZoneOffset.UTC).from(ms("16:00")))
                .isEqualTo(ms("06:00"));
        assertThat(today.changesAfter(ms("12:00"))).isEqualTo(ms("16:00:00.001"));
        assertThat(today.from(ms("16:00:00.001"))).isEqualTo(ms("00:00"));
    }

    @Test
    void beginsNotBeforeTheEndOfTheShiftBefore() {
        MovingToday today =
                new MovingToday(new Told().shift("08:00", "12:00").shift("13:00", "16:00").shifts, ZoneOffset.UTC);
        assertThat(today.from(ms("13:00"))).isEqualTo(ms("12:00"));
    }

    @Test
    void beginsAtTheMidnightOfTheTeam() {
        MovingToday today = new MovingToday(List.of(), ZoneId.of("Europe/Paris"));
        long midnight = Instant.parse("2026-03-28T23:00:00Z").toEpochMilli();
        assertThat(today.from(midnight - 1)).isEqualTo(midnight - 24 * 3_600_000);
        assertThat(today.changesAfter(midnight - 1)).isEqualTo(midnight);
        assertThat(today.from(midnight)).isEqualTo(midnight);
        assertThat(today.changesAfter(midnight)).as("a day of 23 hours").isEqualTo(midnight + 23 * 3_600_000);
    }
}
