package io.vigie.standalone.laws;

import io.vigie.contract.event.Event;
import io.vigie.contract.event.SourceEvent;
import io.vigie.contract.event.SourceEventType;
import io.vigie.oracle.OracleDirectory;
import io.vigie.oracle.OracleInput;
import io.vigie.oracle.mess.Arrival;
import io.vigie.oracle.mess.EventMess;
import io.vigie.simulator.Centre;
import io.vigie.simulator.CentrePlan;
import io.vigie.standalone.testkit.JobProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Days of a small simulated centre with all that it has, through the job on a real broker: every number of its queues,
 * agents, teams, desks and days of hours is that of a plain computation. The property {@code vigie.days} tells how many
 * days (2; 7 are a week, from Monday on), {@code vigie.seeds} how many times (1).
 *
 * <p>Of alerts, whose history tells of arrival, this is compared where events came in any order: an id stands for one
 * rule, subject and since for ever; no two alerts of a rule and subject are open at once; and once all has come, none is
 * open that must be over, and of each rule that does not wait one is open wherever its condition stands.
 */
class SimulatedWeekAgainstTheOracleTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final Instant START = Instant.parse("2026-11-01T23:00:00Z");
    private static final Duration LONGEST_DELAY = Duration.ofHours(47);
    private static final Duration PACE = Duration.ofMinutes(10);

    /** So long before the end nothing is late any more. */
    private static final Duration IN_ORDER = Duration.ofMinutes(5);

    /** The plain computation is slow with beats of every 10 s: most of an hour nobody says that they are there. */
    private static final int BEAT_FROM_MINUTE = 56;

    /** It ends when everybody is at work, and not at a whole minute. */
    private static final Duration OF_LAST_DAY = Duration.ofSeconds(11 * 3600 + 30 * 60 + 30);

    private static final Set<Integer> HOURS_TO_LOOK_AT = Set.of(0, 8, 14, 19);
    private static final int DAYS = Integer.getInteger("vigie.days", 2);
    private static final Instant END = START.plus(Duration.ofDays(DAYS - 1)).plus(OF_LAST_DAY);
    private static final CentrePlan PLAN =
            CentrePlan.small(ZONE).withUntoldEnds(0.02).withIncident("orders", LocalTime.of(9, 30));

    @TempDir
    private Path folder;

    private Stage stage;
    private JobProcess job;

    static LongStream seeds() {
        return LongStream.range(0, Integer.getInteger("vigie.seeds", 1));
    }

    @BeforeEach
    void open() throws Exception {
        stage = new Stage(folder);
        stage.describe(PLAN.directory());
        stage.rule(TestingRules.written());
    }

    @AfterEach
    void close() throws Exception {
        if (job != null) {
            job.kill();
        }
        stage.close();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyNumberIsRightAtMomentsOfEachDay(long seed) throws Exception {
        Centre centre = new Centre(seed, PLAN, START);
        start(2);
        List<Event> come = new ArrayList<>();
        for (Instant now = START.plus(PACE); !now.isAfter(END); now = now.plus(PACE)) {
            List<Event> next = heard(centre.until(now));
            come.addAll(next);
            stage.arrive(EventMess.shuffled(next, seed));
            stage.tick(now);
            LocalTime time = now.atZone(ZONE).toLocalTime();
            if (time.getMinute() == 0 && HOURS_TO_LOOK_AT.contains(time.getHour())) {
                assertAll(come, now);
            }
        }
        List<Event> last = heard(centre.until(END));
        come.addAll(last);
        stage.arrive(last);
        stage.tick(END);
        assertAll(come, END);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyOrderAnyDelayRepeatsAndAKillEndTheSame(long seed) throws Exception {
        List<Event> events = heard(new Centre(seed, PLAN, START).until(END));
        Instant inOrderFrom = END.minus(IN_ORDER);
        List<Arrival> arrivals = EventMess.delayed(EventMess.everyTenthTwice(events), LONGEST_DELAY, inOrderFrom, seed);
        int half = arrivals.size() / 2;
        start(2);
        stage.play(arrivals.subList(0, half), PACE);
        job.awaitNewCheckpoint();
        int later = half + half / 4;
        stage.play(arrivals.subList(half, later), PACE);
        job.kill();
        start(3);
        stage.play(arrivals.subList(later, arrivals.size()), PACE);
        stage.tick(END);

        assertAll(events, END);
        Instant seenBy = END.plusSeconds(1);
        stage.tick(seenBy);
        AlertOracle oracle =
                new AlertOracle(TestingRules.all(), now -> known(events, now)).look(END, seenBy, List.of());
        stage.assertAlerts(alerts -> AlertDifferences.open(oracle, alerts.open()));
    }

    private static List<Event> heard(List<Event> told) {
        return told.stream()
                .filter(event -> !(event instanceof SourceEvent beat)
                        || beat.type() != SourceEventType.HEARTBEAT
                        || beat.time().atZone(ZONE).getMinute() >= BEAT_FROM_MINUTE
                        || beat.time().isAfter(END.minus(IN_ORDER)))
                .toList();
    }

    private void assertAll(List<Event> come, Instant now) {
        OracleInput known = known(come, now);
        stage.assertQueues(known);
        stage.assertMinutes(known);
        stage.assertPeople(known);
    }

    private static OracleInput known(List<Event> events, Instant now) {
        return new OracleInput(
                events.stream().filter(event -> !event.time().isAfter(now)).toList(),
                new OracleDirectory(PLAN.directory(), List.of()),
                now,
                ZONE,
                Set.of());
    }

    private void start(int parallelism) throws Exception {
        job = JobProcess.start(stage.bootstrapServers(), folder, ZONE.getId(), Set.of(), parallelism);
    }
}
