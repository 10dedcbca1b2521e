package io.vigie.standalone.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.directory.QueueEntry;
import io.vigie.contract.history.InfluxAddress;
import io.vigie.contract.live.QueueMinute;
import io.vigie.contract.topic.Topic;
import io.vigie.jobs.history.HistorySettings;
import io.vigie.standalone.job.EmbeddedFlink;
import io.vigie.standalone.testkit.JobProcess;
import io.vigie.testkit.Influxd;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The history job between a real broker and a real InfluxDB, either of which may go away. */
class HistoryJobTest {

    private static final Duration DAY_REST = Duration.ofMillis(300);

    /** How long InfluxDB is away while minutes come in. */
    private static final Duration OUTAGE = Duration.ofSeconds(Long.getLong("vigie.outage", 5));

    private static final Duration BEAT = Duration.ofMillis(250);
    private static final String ODD = "o'clock, \\ = % \"été\\";
    private static final Map<String, String> ZONES =
            Map.of("orders", "Europe/Paris", ODD, "America/New_York", "claims", "Australia/Lord_Howe");

    /** The hours around both changes of the clock in Paris; those of the other zones lie elsewhere. */
    private static final List<Instant> CHANGES =
            List.of(Instant.parse("2026-03-29T01:00:00Z"), Instant.parse("2026-10-25T01:00:00Z"));

    @TempDir
    private Path folder;

    private Influxd influxd;
    private InfluxPoints points;
    private MinutesOnKafka kafka;

    @BeforeEach
    void open() throws Exception {
        influxd = Influxd.start(folder.resolve("influx"));
        points = new InfluxPoints(influxd.url());
        kafka = new MinutesOnKafka(folder, 7);
        for (Map.Entry<String, String> zone : ZONES.entrySet()) {
            kafka.describe(QueueEntry.undescribed(zone.getKey(), zone.getValue()));
        }
    }

    @AfterEach
    void close() throws Exception {
        kafka.close();
        points.close();
        influxd.close();
    }

    @Test
    void minutesAndDaysAreWrittenAndCorrected() throws Exception {
        EmbeddedFlink flink = start("vigie");
        bothDaysOfChange();
        kafka.garbage(Topic.QUEUE_MINUTES);
        kafka.garbage(Topic.TEAM_MINUTES);
        assertHistory("vigie", HistoryJobTest::all);

        bothDaysOfChange();
        kafka.overtaken("orders", minute(CHANGES.get(0)));
        kafka.queue("orders", minute(CHANGES.get(0)) + 1);
        assertHistory("vigie", HistoryJobTest::all);
        flink.stop();
    }

    @Test
    void anOutageLosesNothingAndIsCaughtUp() throws Exception {
        EmbeddedFlink flink = start("vigie");
        bothDaysOfChange();
        assertHistory("vigie", HistoryJobTest::all);

        load(Duration.ofSeconds(1));
        influxd.kill();
        load(OUTAGE);
        influxd.startAgain();
        load(Duration.ofSeconds(1));
        assertHistory("vigie", HistoryJobTest::all);
        flink.stop();

        EmbeddedFlink withoutTheStop = start("undisturbed");
        assertHistory("undisturbed", HistoryJobTest::all);
        withoutTheStop.stop();
    }

    @Test
    void aJobThatIsStoppedInAnOutageGoesOnAfterIt() throws Exception {
        EmbeddedFlink first = start("vigie");
        bothDaysOfChange();
        assertHistory("vigie", HistoryJobTest::all);
        influxd.kill();
        load(Duration.ofSeconds(1));
        first.stop();
        influxd.startAgain();

        EmbeddedFlink second = start("vigie");
        assertHistory("vigie", HistoryJobTest::all);
        second.stop();
    }

    @Test
    void aDayStaysWholeWhereTheStateIsLostAndTheTopicHasOnlyItsEnd() throws Exception {
        EmbeddedFlink first = start("vigie");
        bothDaysOfChange();
        assertHistory("vigie", HistoryJobTest::all);
        first.stop();
        kafka.forget();

        EmbeddedFlink anew = EmbeddedFlink.withHistoryJob(folder.resolve("no-state"), settings("vigie"));
        kafka.queue("orders", minute(CHANGES.get(1)));
        kafka.queue("nobody-said", minute(CHANGES.get(1)) + 3);
        assertHistory("vigie", HistoryJobTest::all);
        anew.stop();
    }

    @Test
    void aJobKilledBetweenWritingAndItsCheckpointGivesTheSamePoints() throws Exception {
        bothDaysOfChange();
        JobProcess first = startProcess();
        points.await("vigie", "queue_minutes", kafka.expectedQueueMinutes(HistoryJobTest::all));
        load(Duration.ofSeconds(1));
        first.kill();

        JobProcess second = startProcess();
        second.awaitNewCheckpoint();
        load(Duration.ofSeconds(1));
        bothDaysOfChange();
        points.await("vigie", "queue_minutes", kafka.expectedQueueMinutes(HistoryJobTest::all));
        second.kill();

        JobProcess third = startProcess();
        load(Duration.ofSeconds(1));
        assertHistory("vigie", HistoryJobTest::all);
        third.kill();
    }

    @Test
    void whatInfluxRefusesIsLeftOutAndTheRestGoesOn() throws Exception {
        // Within a week, from Monday on, a field of a measurement has one type.
        Instant nextWeek = Instant.parse("2026-03-30T00:00:00Z");
        Predicate<QueueMinute> taken = minute -> !minute.from().isBefore(nextWeek);
        points.write("vigie", "queue_minutes,queue=theirs offered=\"text\" 1774746000000000000");
        EmbeddedFlink flink = start("vigie");
        bothDaysOfChange();

        points.await("vigie", "queue_days", kafka.expectedDays(ZONES, taken));
        assertThat(points.of("vigie", "team_minutes")).isEqualTo(kafka.expectedTeamMinutes());
        assertThat(points.of("vigie", "queue_minutes").keySet())
                .containsAll(kafka.expectedQueueMinutes(taken).keySet())
                .hasSize(kafka.expectedQueueMinutes(taken).size());
        flink.stop();
    }

    @Test
    void aDatabaseThatIsTakenAwayIsMadeAgainForWhatComes() throws Exception {
        EmbeddedFlink flink = start("vigie");
        bothDaysOfChange();
        assertHistory("vigie", HistoryJobTest::all);

        points.drop("vigie");
        Instant later = Instant.parse("2026-06-15T10:00:00Z");
        kafka.queue("orders", minute(later));
        kafka.queue("claims", minute(later));
        Predicate<QueueMinute> taken = minute -> minute.from().equals(later);
        points.await("vigie", "queue_minutes", kafka.expectedQueueMinutes(taken));
        points.await("vigie", "queue_days", kafka.expectedDays(ZONES, taken));
        flink.stop();
    }

    @Test
    void whereAPasswordIsAskedForNothingIsLostUntilItIsRight() throws Exception {
        String password = "p:w/@ +%";
        try (Influxd guarded = Influxd.startWithUsers(folder.resolve("guarded"))) {
            guarded.createAdmin("admin", "secret");
            try (InfluxPoints behind = new InfluxPoints(guarded.url(), "admin", "secret")) {
                EmbeddedFlink flink = EmbeddedFlink.withHistoryJob(
                        folder.resolve("checkpoints"), settingsOf(guarded.url("vigie", password, "vigie")));
                bothDaysOfChange();
                behind.awaitSomebodyRefused();
                behind.letIn("vigie", password);
                assertHistory(behind, "vigie", HistoryJobTest::all);
                flink.stop();
            }
        }
    }

    private static boolean all(QueueMinute minute) {
        return true;
    }

    private static long minute(Instant at) {
        return at.getEpochSecond() / 60;
    }

    /** Some minutes of each queue and team, up to a day before and after both changes. */
    private void bothDaysOfChange() throws Exception {
        for (Instant change : CHANGES) {
            for (long hour = -30; hour <= 30; hour++) {
                for (String queue : List.of("orders", ODD, "claims", "nobody-said")) {
                    kafka.queue(queue, minute(change) + hour * 60 + 59);
                    kafka.queue(queue, minute(change) + hour * 60);
                }
                kafka.team("north", minute(change) + hour * 60);
            }
        }
        kafka.flush();
    }

    /** Four thousand minutes a second, each many times over. */
    private void load(Duration duration) throws Exception {
        CountDownLatch beats = new CountDownLatch((int) duration.dividedBy(BEAT));
        ScheduledExecutorService pace = Executors.newSingleThreadScheduledExecutor();
        Future<?> load = pace.scheduleAtFixedRate(
                () -> {
                    beat(beats.getCount());
                    beats.countDown();
                },
                0,
                BEAT.toMillis(),
                TimeUnit.MILLISECONDS);
        assertThat(beats.await(10 * duration.toSeconds(), TimeUnit.SECONDS)).isTrue();
        load.cancel(false);
        pace.shutdown();
        assertThat(pace.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        kafka.flush();
    }

    private void beat(long beat) {
        for (int i = 0; i < 1_000; i++) {
            kafka.queue("queue-" + i % 40, minute(CHANGES.get(1)) + beat % 20 * 7 + i / 40);
        }
        kafka.team("south", minute(CHANGES.get(1)) + beat % 1_000);
    }

    private HistorySettings settings(String database) {
        return settingsOf(influxd.url(database));
    }

    private HistorySettings settingsOf(String influxUrl) {
        return new HistorySettings(kafka.bootstrapServers(), InfluxAddress.of(influxUrl), "UTC", DAY_REST);
    }

    private EmbeddedFlink start(String database) throws Exception {
        return EmbeddedFlink.withHistoryJob(folder.resolve("checkpoints-" + database), settings(database));
    }

    private JobProcess startProcess() throws Exception {
        return JobProcess.startHistory(kafka.bootstrapServers(), folder, influxd.url("vigie"), DAY_REST);
    }

    private void assertHistory(String database, Predicate<QueueMinute> taken) {
        assertHistory(points, database, taken);
    }

    private void assertHistory(InfluxPoints there, String database, Predicate<QueueMinute> taken) {
        there.await(database, "queue_minutes", kafka.expectedQueueMinutes(taken));
        there.await(database, "team_minutes", kafka.expectedTeamMinutes());
        there.await(database, "queue_days", kafka.expectedDays(ZONES, taken));
    }
}
