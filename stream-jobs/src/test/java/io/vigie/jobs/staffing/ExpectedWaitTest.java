package io.vigie.jobs.staffing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectedWaitTest {

    @Test
    void nobodyWaitsAndAnAgentIsReadySoThereIsNoWait() {
        assertThat(ExpectedWait.of(0, 1, 1, 180.0, 120.0)).isEqualTo(new ExpectedWait(0, 0));
        assertThat(ExpectedWait.of(0, 1, 1, null, null))
                .as("however long calls take")
                .isEqualTo(new ExpectedWait(0, 0));
    }

    @Test
    void aReadyAgentIsNotFreeForThoseBehindACallerWhoWaits() {
        assertThat(known(1, 2, 1, 60.0, null).highSeconds()).isGreaterThan(60);
    }

    @Test
    void withoutAgentsOrHandleTimesNobodyCanTell() {
        assertThat(ExpectedWait.of(0, 0, 0, 180.0, 120.0)).isNull();
        assertThat(ExpectedWait.of(3, 0, 0, 180.0, 120.0)).isNull();
        assertThat(ExpectedWait.of(0, 4, 0, null, 120.0)).isNull();
        assertThat(ExpectedWait.of(3, 4, 1, null, 120.0)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        // Each who waits before, and the caller, waits for one of n agents: h/n, and its square as variance.
        "0, 1, 180, 0, 360",
        "0, 4, 180, 0, 90",
        "3, 1, 60, 120, 360",
        "8, 2, 60, 180, 360",
        "99, 10, 100, 900, 1100"
    })
    void whereNobodyGivesUpEachWhoLeavesTakesHandleTimeOverAgents(
            long waiting, long agents, double handleSeconds, double low, double high) {
        ExpectedWait wait = known(waiting, agents, 0, handleSeconds, null);

        assertThat(wait.lowSeconds()).isCloseTo(low, within(1e-9));
        assertThat(wait.highSeconds()).isCloseTo(high, within(1e-9));
    }

    @Test
    void whoGivesUpShortensTheWait() {
        // n/h = 0.02 per second and each who waits 0.01: 50 + 100/3 + 25 s, variances 2500 + 10000/9 + 625.
        ExpectedWait wait = known(2, 2, 0, 100.0, 100.0);

        assertThat(wait.lowSeconds()).isCloseTo(325.0 / 3 - Math.sqrt(38125.0 / 9), within(1e-9));
        assertThat(wait.highSeconds()).isCloseTo(325.0 / 3 + Math.sqrt(38125.0 / 9), within(1e-9));
    }

    @Test
    void itIsTheMeanAndDeviationOfWhatACallerLivesThrough() {
        Random random = new Random(7);
        int rounds = 200_000;
        double sum = 0;
        double squares = 0;
        for (int round = 0; round < rounds; round++) {
            double wait = leaveOneByOne(random, 5, 6 / 180.0, 1 / 90.0);
            sum += wait;
            squares += wait * wait;
        }
        double mean = sum / rounds;
        double deviation = Math.sqrt(squares / rounds - mean * mean);

        ExpectedWait wait = known(5, 6, 0, 180.0, 90.0);
        assertThat((wait.lowSeconds() + wait.highSeconds()) / 2).isCloseTo(mean, within(0.5));
        assertThat((wait.highSeconds() - wait.lowSeconds()) / 2).isCloseTo(deviation, within(0.5));
    }

    @Test
    void ofTensOfThousandsWhoWaitMostGiveUpFirst() {
        // 1 + 1/2 + ... + 1/50001, in patiences, where one agent's handle time is as long as patience.
        double sum = Math.log(50_001) + 0.5772156649015329 + 1 / (2.0 * 50_001);
        ExpectedWait wait = known(50_000, 1, 0, 60.0, 60.0);

        assertThat((wait.lowSeconds() + wait.highSeconds()) / 2).isCloseTo(60 * sum, within(1e-6));
    }

    @Test
    void callsOfNoTimeAndCallersOfNoPatienceMakeNoWait() {
        assertThat(known(5, 2, 0, 0.0, null)).isEqualTo(new ExpectedWait(0, 0));
        assertThat(known(5, 2, 0, 0.0, 0.0)).isEqualTo(new ExpectedWait(0, 0));
        // The last to leave is an agent's caller, which patience does not hasten.
        assertThat(known(5, 2, 0, 60.0, 0.0).highSeconds()).isCloseTo(60, within(1e-4));
    }

    @Test
    void lowIsNeverBelowZeroNorAboveHigh() {
        Random random = new Random(11);
        for (int round = 0; round < 2000; round++) {
            ExpectedWait wait = known(
                    random.nextInt(300),
                    1 + random.nextInt(50),
                    0,
                    Math.pow(10, random.nextDouble() * 8 - 4),
                    random.nextBoolean() ? null : Math.pow(10, random.nextDouble() * 12 - 6));

            assertThat(wait.lowSeconds()).isBetween(0.0, wait.highSeconds());
            assertThat(wait.highSeconds()).isFinite();
        }
    }

    /** How long it takes until all who wait, and then one caller more, have left the queue. */
    private static double leaveOneByOne(Random random, int waiting, double served, double givenUp) {
        double now = 0;
        for (int ahead = waiting; ahead >= 0; ahead--) {
            double next = -Math.log(1 - random.nextDouble()) / served;
            for (int caller = 0; caller < ahead; caller++) {
                next = Math.min(next, -Math.log(1 - random.nextDouble()) / givenUp);
            }
            now += next;
        }
        return now;
    }

    private static ExpectedWait known(
            long waiting, long agents, long ready, @Nullable Double handleSeconds, @Nullable Double patienceSeconds) {
        return requireNonNull(ExpectedWait.of(waiting, agents, ready, handleSeconds, patienceSeconds));
    }
}
