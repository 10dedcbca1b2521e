package io.vigie.jobs.history.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.history.CountField;
import io.vigie.contract.history.Measurement;
import io.vigie.contract.live.Counts;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HistoryPointTest {

    private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void aMinuteOfAQueueIsItsCountsAndItsLongestWait() {
        HistoryPoint point = HistoryPoint.of(TestingMinutes.queue("orders", NINE, "1", 5, 41_500L));

        assertThat(point.key())
                .isEqualTo(new HistoryPoint.Key(Measurement.QUEUE_MINUTES, "orders", NINE.toEpochMilli()));
        assertThat(point.fields())
                .hasSize(CountField.values().length + 1)
                .containsEntry("offered", 5L)
                .containsEntry("repeated", 22L)
                .containsEntry("longestWaitMillis", 41_500L);
        assertThat(point.timeZone()).isNull();
    }

    @Test
    void aMinuteInWhichNobodyHasLeftSaysSoInsteadOfNothing() {
        HistoryPoint point = HistoryPoint.of(TestingMinutes.queue("orders", NINE, "1", 5, null));

        assertThat(point.fields()).containsEntry("longestWaitMillis", -1L);
    }

    @Test
    void aMinuteOfATeamIsNumbersOfAgents() {
        HistoryPoint point = HistoryPoint.of(TestingMinutes.team("north", NINE, "1"));

        assertThat(point.key()).isEqualTo(new HistoryPoint.Key(Measurement.TEAM_MINUTES, "north", NINE.toEpochMilli()));
        assertThat(point.fields())
                .containsEntry("scheduled", 20L)
                .containsEntry("present", 1L)
                .containsEntry("absent", 7L)
                .containsEntry("unexcused", 8L)
                .hasSize(9);
    }

    @Test
    void aDayIsTheSumOfItsMinutesAndTheLongestOfTheirWaits() {
        MinuteSums day = Stream.of(
                        TestingMinutes.queue("orders", NINE, "1", 5, 41_500L),
                        TestingMinutes.queue("orders", NINE.plusSeconds(60), "1", 7, null),
                        TestingMinutes.queue("orders", NINE.plusSeconds(120), "1", 0, 2_000L))
                .map(minute -> MinuteSums.of(minute.totals()))
                .reduce(MinuteSums.NONE, MinuteSums::plus);
        QueueDay local = QueueDay.at("orders", "Europe/Paris", NINE.toEpochMilli());
        HistoryPoint point = HistoryPoint.of(local, day);

        assertThat(point.key()).isEqualTo(new HistoryPoint.Key(Measurement.QUEUE_DAYS, "orders", local.from()));
        assertThat(point.timeZone()).isEqualTo("Europe/Paris");
        assertThat(point.fields())
                .containsEntry("offered", 12L)
                .containsEntry("answered", 15L)
                .containsEntry("longestWaitMillis", 41_500L);
    }

    @Test
    void aDayWithoutMinutesHasNoWait() {
        assertThat(MinuteSums.NONE.counts()).isEqualTo(Counts.NONE);
        assertThat(MinuteSums.NONE.fields()).containsEntry("longestWaitMillis", -1L);
        assertThat(MinuteSums.of(field -> field.equals("longestWaitMillis") ? -1 : 0))
                .isEqualTo(MinuteSums.NONE);
    }
}
