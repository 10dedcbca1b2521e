package io.vigie.jobs.history.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.vigie.contract.history.Measurement;
import io.vigie.jobs.testkit.TestingOperator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MinutesFunctionTest {

    private static final Duration REST = Duration.ofSeconds(60);
    private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");

    private TestingOperator<HistoryInput, ToWrite> function;

    @BeforeEach
    void open() throws Exception {
        function = new TestingOperator<>(
                new MinutesFunction(Map.of("orders", "Europe/Paris"), "UTC", REST), HistoryInput::subject);
    }

    @AfterEach
    void close() throws Exception {
        function.close();
    }

    private void queue(String queue, Instant from, String version, long offered) throws Exception {
        function.take(HistoryInput.of(TestingMinutes.queue(queue, from, version, offered, null)));
    }

    private List<Long> offered() {
        return points().stream()
                .map(point -> Objects.requireNonNull(point.fields().get("offered")))
                .toList();
    }

    private List<HistoryPoint> points() {
        return function.drain().stream()
                .map(write -> Objects.requireNonNull(write.point()))
                .toList();
    }

    private List<QueueDay> days() {
        return function.drain().stream()
                .map(write -> Objects.requireNonNull(write.day()))
                .toList();
    }

    @Test
    void aMinuteIsGivenAtOnceAndAgainWhenItIsCorrected() throws Exception {
        queue("orders", NINE, "2-1", 5);
        queue("orders", NINE.plusSeconds(60), "2-2", 6);
        queue("orders", NINE, "2-3", 7);

        assertThat(offered()).containsExactly(5L, 6L, 7L);
    }

    @Test
    void anOlderVersionOrTheSameIsPassedOver() throws Exception {
        queue("orders", NINE, "2-2", 5);
        queue("orders", NINE, "2-2", 5);
        queue("orders", NINE, "1-9", 4);
        function.restore(2);
        queue("orders", NINE, "2-1", 3);

        assertThat(function.drain()).isEmpty();
        queue("orders", NINE, "3-1", 6);
        assertThat(offered()).containsExactly(6L);
    }

    @Test
    void aDayIsGivenOnceARestAfterTheFirstOfItsChanges() throws Exception {
        queue("orders", NINE, "1", 5);
        queue("orders", NINE.plusSeconds(60), "1", 5);
        queue("orders", NINE.minusSeconds(86_400), "1", 5);
        assertThat(points()).hasSize(3);

        function.rest(REST.toMillis() - 1);
        assertThat(function.drain()).isEmpty();
        function.rest(1);
        assertThat(days())
                .containsExactlyInAnyOrder(
                        QueueDay.at("orders", "Europe/Paris", NINE.toEpochMilli()),
                        QueueDay.at(
                                "orders",
                                "Europe/Paris",
                                NINE.minusSeconds(86_400).toEpochMilli()));
        assertThat(function.machineTimers()).isZero();
    }

    @Test
    void aDayIsGivenAgainForEachLaterChange() throws Exception {
        for (int change = 1; change <= 3; change++) {
            queue("orders", NINE, Integer.toString(change), change);
            function.drain();
            function.rest(REST.toMillis());

            assertThat(days()).containsExactly(QueueDay.at("orders", "Europe/Paris", NINE.toEpochMilli()));
        }
    }

    @Test
    void aDayThatIsToBeGivenIsGivenAfterARestart() throws Exception {
        queue("orders", NINE, "1", 5);
        function.restore(1);
        function.rest(REST.toMillis());

        assertThat(days()).hasSize(1);
    }

    @Test
    void aQueueIsAtHomeWhereTheDirectorySaysItIsElseInTheSettingsZone() throws Exception {
        queue("nobody-said", NINE, "1", 5);
        function.take(HistoryInput.of(new ZoneOfQueue("moved", "America/New_York")));
        queue("moved", NINE, "1", 5);
        queue("orders", NINE, "1", 5);
        function.take(HistoryInput.of(new ZoneOfQueue("orders", "UTC")));
        queue("orders", NINE.minusSeconds(86_400), "1", 5);
        function.drain();
        function.rest(REST.toMillis());

        assertThat(days())
                .extracting(QueueDay::queue, QueueDay::timeZone)
                .containsExactlyInAnyOrder(
                        tuple("nobody-said", "UTC"),
                        tuple("moved", "America/New_York"),
                        tuple("orders", "Europe/Paris"),
                        tuple("orders", "UTC"));
    }

    @Test
    void aTeamHasMinutesAndNoDays() throws Exception {
        function.take(HistoryInput.of(TestingMinutes.team("orders", NINE, "2")));
        function.take(HistoryInput.of(TestingMinutes.team("orders", NINE, "1")));

        assertThat(points()).extracting(HistoryPoint::measurement).containsExactly(Measurement.TEAM_MINUTES);
        assertThat(function.machineTimers()).isZero();
    }
}
