package io.vigie.jobs.staffing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequiredAgentsTest {

    @ParameterizedTest
    @CsvSource({"100, 180, 120, 7", "360, 240, 180, 27"})
    void thePublishedQueuesNeedSoMany(double perHour, double handle, double patience, int agents) {
        assertThat(new ErlangA(perHour / 3600, handle, patience).required(20, 0.8))
                .isEqualTo(agents);
    }

    @Test
    void aTargetJustMetIsMetAndOneJustMissedIsNot() {
        ErlangA load = new ErlangA(0.1, 240, 180);
        double reached = load.with(27, 20).answeredInTime();

        assertThat(load.required(20, Math.nextDown(reached))).isEqualTo(27);
        assertThat(load.required(20, reached)).isEqualTo(27);
        assertThat(load.required(20, Math.nextUp(reached))).isEqualTo(28);
    }

    @Test
    void theChainOfBalanceEquationsNeedsAsMany() {
        Random random = new Random(1946);
        for (int round = 0; round < 150; round++) {
            ErlangA load = RandomLoads.next(random, 60);
            double seconds = load.handleSeconds() * random.nextDouble() / 3;
            double target = 0.02 + 0.97 * random.nextDouble();

            assertThat(load.required(seconds, target))
                    .as("%s: %.3f within %.1f s", load, target, seconds)
                    .isEqualTo(oneByOne(load, seconds, target));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.5, 0.8, 0.95, 0.999, 0.999999999, 1 - 0x1p-53})
    void oneAgentFewerIsAlwaysTooFew(double target) {
        for (double busy = 0.001; busy < 20_000; busy *= 3) {
            for (double patience : new double[] {0, 1, 120, 1e5, 1e12}) {
                for (double seconds : new double[] {0, 20, 600}) {
                    ErlangA load = new ErlangA(busy / 200, 200, patience);
                    int required = requireNonNull(load.required(seconds, target));

                    assertThat(load.with(required, seconds).answeredInTime()).isGreaterThanOrEqualTo(target);
                    assertThat(load.with(required - 1, seconds).answeredInTime())
                            .as("%s: %d for %s within %s s", load, required, target, seconds)
                            .isLessThan(target);
                }
            }
        }
    }

    @Test
    void whereNobodyArrivesNobodyIsNeeded() {
        assertThat(new ErlangA(0, 180, 120).required(20, 0.8)).isZero();
        assertThat(new ErlangA(0, 180, 120).required(0, 1)).isZero();
    }

    @Test
    void aTargetOfNothingNeedsNobodyAndAnyOtherSomebody() {
        assertThat(new ErlangA(0.1, 180, 120).required(20, 0)).isZero();
        assertThat(new ErlangA(0.1, 180, 120).required(20, 1e-9)).isOne();
        assertThat(new ErlangA(1e-9, 180, 120).required(20, 0.8)).isOne();
    }

    @Test
    void callsOfNoTimeNeedOneAgent() {
        assertThat(new ErlangA(0.1, 0, 120).required(20, 0.8)).isOne();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.5, Double.POSITIVE_INFINITY, Double.NaN})
    void noNumberOfAgentsIsEnoughForAll(double target) {
        assertThat(new ErlangA(0.1, 180, 120).required(20, target)).isNull();
    }

    @Test
    void aLoadBeyondAnyQueueIsNotStaffed() {
        assertThat(new ErlangA(1e12, 1e12, 120).required(20, 0.8)).isNull();
        // A hundred thousand agents are about enough for 124,000 busy ones at 0.8 where nobody can wait.
        assertThat(new ErlangA(1240, 100, 1e-6).required(20, 0.8)).isBetween(99_000, ErlangA.MOST_AGENTS);
        assertThat(new ErlangA(1260, 100, 1e-6).required(20, 0.8)).isNull();
    }

    @Test
    void aTimeThatCannotBeIsRefused() {
        ErlangA load = new ErlangA(0.1, 180, 120);

        assertThatIllegalArgumentException().isThrownBy(() -> load.required(-1, 0.8));
        assertThatIllegalArgumentException().isThrownBy(() -> load.required(Double.NaN, 0.8));
    }

    private static int oneByOne(ErlangA load, double seconds, double target) {
        int agents = 1;
        while (new ReferenceChain(load.arrivalsPerSecond(), load.handleSeconds(), load.patienceSeconds(), agents)
                        .service(seconds)
                        .answeredInTime()
                < target) {
            agents++;
        }
        return agents;
    }
}
