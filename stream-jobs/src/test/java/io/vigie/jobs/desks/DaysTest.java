package io.vigie.jobs.desks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

    private static final long HOUR = 3_600_000;

    private final Days days = new Days();

    @ParameterizedTest
    @CsvSource({
        "Europe/Paris, 2026-03-28T23:00:00Z, 23",
        "Europe/Paris, 2026-10-24T22:00:00Z, 25",
        "Europe/Paris, 2026-06-01T22:00:00Z, 24",
        "America/New_York, 2026-11-01T04:00:00Z, 25",
        "Pacific/Auckland, 2026-09-26T12:00:00Z, 23",
        "Asia/Kathmandu, 2026-06-01T18:15:00Z, 24",
        // Where clocks go back at midnight, its last hour comes twice; where they go forward, its first never does.
        "America/Sao_Paulo, 2018-02-17T02:00:00Z, 25",
        "America/Sao_Paulo, 2018-11-04T03:00:00Z, 23"
    })
    void todayIsOneLocalDayOfWhateverLength(String zone, String midnight, long hours) {
        long from = Instant.parse(midnight).toEpochMilli();
        long to = from + hours * HOUR;
        for (long at : new long[] {from - 1, from, to - 1, to}) {
            days.book(at, Happened.OPENED, 1, from);
        }
        days.turn(from, ZoneId.of(zone));

        assertThat(days.today.opened()).isEqualTo(2);
        assertThat(days.isDue(to - 1)).isFalse();
        assertThat(days.wakeAt()).isEqualTo(to);
        days.turn(to - 1, ZoneId.of(zone));
        assertThat(days.today.opened()).isEqualTo(2);
        assertThat(days.isDue(to)).isTrue();
        days.turn(to, ZoneId.of(zone));
        assertThat(days.today.opened()).isEqualTo(1);
    }

    @Test
    void whatIsOlderThanTwentySixHoursIsNotBookedAndTakenBackOnlyOnce() {
        long at = 1000 * HOUR;
        days.book(at, Happened.ANSWERED, 1, at + 26 * HOUR - 1);
        assertThat(days.isEmpty()).isFalse();
        days.book(at, Happened.ANSWERED, 1, at + 26 * HOUR);
        assertThat(days.minutes).containsOnlyKeys(at / 60_000).containsValue(Happened.ANSWERED);

        days.turn(at + 26 * HOUR - 1, ZoneId.of("UTC"));
        assertThat(days.isEmpty()).isFalse();
        days.turn(at + 26 * HOUR, ZoneId.of("UTC"));
        assertThat(days.isEmpty()).isTrue();
        days.book(at, Happened.ANSWERED, -1, at + 26 * HOUR);
        assertThat(days.isEmpty()).as("it was forgotten already").isTrue();
    }

    @Test
    void aMinuteOfWhichAllIsTakenBackIsForgotten() {
        days.book(120_000, Happened.RESOLVED, 1, 0);
        days.book(60_000, Happened.REOPENED, 1, 0);
        days.book(120_001, Happened.RESOLVED, -1, 0);

        assertThat(days.minutes).containsOnlyKeys(1L);
        assertThat(days.last).isEqualTo(1);
    }
}
