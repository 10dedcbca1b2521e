package io.vigie.standalone.laws;

import io.vigie.contract.event.Event;
import io.vigie.oracle.OracleInput;
import io.vigie.oracle.mess.Arrival;
import io.vigie.oracle.mess.EventMess;
import io.vigie.oracle.mess.NastyDays;
import io.vigie.standalone.testkit.JobProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Days on which everything goes wrong, through the job on a real broker, against a plain computation of the same
 * numbers. The property {@code vigie.seeds} tells how many days (2).
 */
class QueuesAgainstTheOracleTest {

    private static final int CALLS = 250;
    private static final Duration LONGEST_DELAY = Duration.ofHours(47);
    private static final Duration PACE = Duration.ofMinutes(1);
    private static final int PAUSES = 8;

    @TempDir
    private Path folder;

    private Stage stage;
    private JobProcess job;

    static List<Long> seeds() {
        List<Long> seeds = new ArrayList<>();
        for (long seed = 0; seed < Integer.getInteger("vigie.seeds", 2); seed++) {
            seeds.add(seed);
        }
        return seeds;
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
    void everyNumberIsRightAtEachOfManyMoments(long seed) throws Exception {
        NastyDays days = NastyDays.of(seed, CALLS);
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
            stage.assertQueues(new OracleInput(come, days.directory(), now, days.zone(), days.expectedSources()));
        }
        stage.assertMinutes(days.at(arrivals.get(arrivals.size() - 1).at()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyOrderAnyDelayRepeatsAKillAndOtherParallelismsEndInTheSameNumbers(long seed) throws Exception {
        NastyDays days = NastyDays.of(seed, CALLS);
        stage.describe(days.directory().atStart());
        List<Arrival> arrivals = EventMess.delayed(EventMess.everyTenthTwice(days.events()), LONGEST_DELAY, seed);
        int third = arrivals.size() / 3;
        start(days, 2);
        Instant reached = stage.play(arrivals.subList(0, third), PACE);
        job.awaitNewCheckpoint();
        reached = later(reached, stage.play(arrivals.subList(third, third + third / 2), PACE));
        job.kill();
        // Half a day goes on without a job: nothing of it may be lost, or late, when there is one again.
        reached = later(reached, stage.play(arrivals.subList(third + third / 2, 2 * third), PACE));
        start(days, 1);
        job.awaitNewCheckpoint();
        job.kill();
        start(days, 3);
        reached = later(reached, stage.play(arrivals.subList(2 * third, arrivals.size()), PACE));

        stage.assertMinutes(days.at(reached));
        stage.assertQueues(days.at(reached));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private void start(NastyDays days, int parallelism) throws Exception {
        job = JobProcess.start(
                stage.bootstrapServers(), folder, days.zone().getId(), days.expectedSources(), parallelism);
    }
}
