package io.vigie.standalone.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.Event;
import io.vigie.contract.topic.PipelineHeartbeat;
import io.vigie.contract.topic.Topic;
import io.vigie.jobs.live.LiveSettings;
import io.vigie.jobs.time.Clock;
import io.vigie.oracle.OracleDirectory;
import io.vigie.oracle.OracleInput;
import io.vigie.simulator.Centre;
import io.vigie.simulator.CentrePlan;
import io.vigie.standalone.job.EmbeddedFlink;
import io.vigie.standalone.testkit.TopicReader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A good hour of a small centre, each event at its time and time second by second, by the built-in rules and some that
 * fire often: alert for alert what a plain computation says. The history of alerts tells of arrival, so this holds of
 * events in order alone; what holds of any other order is in the tests of simulated weeks. What time alone changes at a
 * whole second may be seen in that second or in the next: {@code since} and {@code resolvedAt} may differ by one. Who
 * is described has to be known before anything comes, as the directory comes in beside the events, without time. The
 * number of an alert is compared too, but of the oldest wait, which is another one every second. The property
 * {@code vigie.seeds} tells how many times (1).
 */
class AlertsAgainstTheOracleTest {

    private static final Instant START = Instant.parse("2026-11-02T08:30:00Z");

    /** To between two minutes: time alone changes much at whole ones. */
    private static final Duration LASTS = Duration.ofSeconds(70 * 60 + 30);

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return LongStream.range(0, Integer.getInteger("vigie.seeds", 1));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyAlertIsTheOneThatMustBe(long seed) throws Exception {
        CentrePlan plan = CentrePlan.small(ZoneOffset.UTC).withUntoldEnds(0.01);
        Instant end = START.plus(LASTS);
        List<Event> events = new ArrayList<>();
        try (Stage stage = new Stage(folder)) {
            stage.describe(plan.directory());
            stage.rule(TestingRules.written());
            EmbeddedFlink job = EmbeddedFlink.withLiveJob(
                    folder.resolve("checkpoints"),
                    new LiveSettings(stage.bootstrapServers(), Clock.EVENTS, "UTC", new byte[16], Set.of(), false),
                    2);
            stage.tick(START);
            stage.assertKnown(plan.directory());
            play(new Centre(seed, plan, START), end, stage, events);
            Function<Instant, OracleInput> inputs = now -> new OracleInput(
                    events.stream().filter(event -> !event.time().isAfter(now)).toList(),
                    new OracleDirectory(plan.directory(), List.of()),
                    now,
                    ZoneId.of("UTC"),
                    Set.of());
            AlertOracle oracle = new AlertOracle(TestingRules.all(), inputs).look(START, end, noBeats(events));

            stage.assertAlerts(alerts -> {
                List<String> differences = AlertDifferences.exact(oracle, alerts.latest());
                differences.addAll(alerts.resolvedTwice());
                return differences;
            });
            assertThat(oracle.alerts().values().stream()
                            .flatMap(List::stream)
                            .map(alert -> alert.kind())
                            .collect(Collectors.toSet()))
                    .as("there is something to compare of each kind")
                    .hasSize(4);
            job.stop();
        }
    }

    /** Beats alone change nothing that is not found between two other moments. */
    private static List<Event> noBeats(List<Event> events) {
        return events.stream().filter(event -> event.topic() != Topic.SOURCES).toList();
    }

    /**
     * The job has reached a second before anything of the next comes, and where nothing comes the one before that: one
     * part of it may be ahead of another by the second by which looks may differ, and by no more.
     */
    private static void play(Centre centre, Instant end, Stage stage, List<Event> events) throws Exception {
        try (TopicReader<PipelineHeartbeat> beats =
                new TopicReader<>(stage.bootstrapServers(), Topic.HEARTBEATS, PipelineHeartbeat.class)) {
            Instant reached = START;
            for (Instant second = START; !second.isAfter(end); second = second.plusSeconds(1)) {
                List<Event> next = centre.until(second);
                Instant before = second.minusSeconds(next.isEmpty() ? 2 : 1);
                if (reached.isBefore(before)) {
                    reached = beats.await(beat -> !beat.timeReached().isBefore(before))
                            .timeReached();
                }
                events.addAll(next);
                stage.arrive(next);
                stage.tick(second);
            }
        }
    }
}
