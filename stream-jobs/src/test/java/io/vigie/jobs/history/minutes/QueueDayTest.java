package io.vigie.jobs.history.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueueDayTest {

    @ParameterizedTest
    @CsvSource({
        // An ordinary day, both of its ends.
        "Europe/Paris, 2026-11-22T23:00:00Z, 2026-11-22T23:00:00Z, 24",
        "Europe/Paris, 2026-11-23T22:59:59.999Z, 2026-11-22T23:00:00Z, 24",
        "Europe/Paris, 2026-11-23T23:00:00Z, 2026-11-23T23:00:00Z, 24",
        // The clock goes forward, and back.
        "Europe/Paris, 2026-03-29T01:30:00Z, 2026-03-28T23:00:00Z, 23",
        "Europe/Paris, 2026-10-25T01:30:00Z, 2026-10-24T22:00:00Z, 25",
        "Europe/Paris, 2026-10-25T22:59:59Z, 2026-10-24T22:00:00Z, 25",
        // There it is at midnight that the clock goes forward: the day begins at 1.
        "Africa/Cairo, 2026-04-24T12:00:00Z, 2026-04-23T22:00:00Z, 23",
        "America/New_York, 2026-11-01T12:00:00Z, 2026-11-01T04:00:00Z, 25",
        "UTC, 2026-03-29T01:30:00Z, 2026-03-29T00:00:00Z, 24"
    })
    void aMomentLiesInTheLocalDayThatBeganLast(String zone, Instant moment, Instant from, long hours) {
        QueueDay day = QueueDay.at("orders", zone, moment.toEpochMilli());

        assertThat(Instant.ofEpochMilli(day.from())).isEqualTo(from);
        assertThat(Instant.ofEpochMilli(day.until())).isEqualTo(from.plusSeconds(hours * 3600));
    }
}
