package io.vigie.standalone.laws;

import io.vigie.contract.event.Event;
import io.vigie.oracle.OracleInput;
import io.vigie.oracle.mess.Arrival;
import io.vigie.oracle.mess.EventMess;
import io.vigie.oracle.mess.NastyShifts;
import io.vigie.standalone.testkit.JobProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Days of shifts, punches, phones, calls and tickets on which everything goes wrong, through the job on a real broker,
 * against a plain computation of the same. Of alerts, in the disorder, this: an id stands for one alert for ever, no rule
 * has two that are open of one subject, and at the end none is open that must be over, nor missing that must be open. The
 * property {@code vigie.seeds} tells how many times (1).
 */
class PeopleAgainstTheOracleTest {

    private static final int DAYS = 2;
    private static final Duration LONGEST_DELAY = Duration.ofHours(47);
    private static final Duration PACE = Duration.ofMinutes(10);
    private static final int PAUSES = 12;

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
    void everythingIsRightAtEachOfManyMoments(long seed) throws Exception {
        NastyShifts days = NastyShifts.of(seed, DAYS);
        stage.describe(days.directory().atStart());
        start(days, 2);
        List<Arrival> arrivals = EventMess.onTime(days.events());
        List<Event> come = new ArrayList<>();
        for (int pause = 1; pause <= PAUSES; pause++) {
            int until = arrivals.size() * pause / PAUSES;
            List<Event> next = new ArrayList<>();
            for (Arrival arrival : arrivals.subList(come.size(), until)) {
                next.add(arrival.event());
            }
            come.addAll(next);
            // At the last event, and once between two seconds.
            Instant now = arrivals.get(until - 1).at().plusMillis(pause % 2 == 0 ? 0 : 777);
            stage.arrive(EventMess.shuffled(next, seed));
            stage.tick(now);
            stage.assertPeople(new OracleInput(come, days.directory(), now, days.zone(), days.expectedSources()));
        }
        stage.assertTeamMinutes(days.at(arrivals.get(arrivals.size() - 1).at()), NastyShifts.TEAMS);
        stage.assertDays(days.at(arrivals.get(arrivals.size() - 1).at()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyOrderAnyDelayRepeatsAKillAndOtherParallelismsEndTheSame(long seed) throws Exception {
        NastyShifts days = NastyShifts.of(seed, DAYS).thenAllGoHome();
        stage.describe(days.directory().atStart());
        stage.rule(TestingRules.written());
        List<Arrival> arrivals = EventMess.delayed(EventMess.everyTenthTwice(days.events()), LONGEST_DELAY, seed);
        int third = arrivals.size() / 3;
        start(days, 2);
        Instant reached = stage.play(arrivals.subList(0, third), PACE);
        job.awaitNewCheckpoint();
        reached = later(reached, stage.play(arrivals.subList(third, third + third / 2), PACE));
        job.kill();
        // Half a day goes on without a job: nobody becomes a no-show because punches are still unread.
        reached = later(reached, stage.play(arrivals.subList(third + third / 2, 2 * third), PACE));
        start(days, 1);
        job.awaitNewCheckpoint();
        job.kill();
        start(days, 3);
        reached = later(reached, stage.play(arrivals.subList(2 * third, arrivals.size()), PACE));
        // Rules look at whole seconds.
        Instant end = AlertOracle.secondOf(reached).plusSeconds(1);
        stage.tick(end);

        stage.assertPeople(days.at(end));
        stage.assertTeamMinutes(days.at(end), NastyShifts.TEAMS);
        stage.assertDays(days.at(end));
        AlertOracle oracle = new AlertOracle(TestingRules.all(), days::at).look(end, end, List.of());
        stage.assertAlerts(alerts -> AlertDifferences.open(oracle, alerts.open()));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private void start(NastyShifts days, int parallelism) throws Exception {
        job = JobProcess.start(
                stage.bootstrapServers(), folder, days.zone().getId(), days.expectedSources(), parallelism);
    }
}
