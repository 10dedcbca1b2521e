package io.vigie.jobs.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the formulas against two other ways to the same numbers. */
class ErlangAReferenceTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 30, 150, 700})
    void theChainSaysTheSameOverAGrid(int agents) {
        for (double busy : new double[] {0.02, 0.5, 0.9, 1, 1.1, 2, 6}) {
            for (double patience : new double[] {2, 60, 180, 900}) {
                ErlangA load = new ErlangA(busy * agents / 180, 180, patience);
                for (double seconds : new double[] {0, 1, 20, 240}) {
                    assertSame(load, agents, seconds);
                }
            }
        }
    }

    @Test
    void theChainSaysTheSameOfRandomQueues() {
        Random random = new Random(1917);
        for (int round = 0; round < 400; round++) {
            ErlangA load = RandomLoads.next(random, 60);
            int agents = 1 + random.nextInt(80);

            assertSame(load, agents, load.handleSeconds() * Math.pow(10, 3 * random.nextDouble() - 2.5));
        }
    }

    @ParameterizedTest
    @CsvSource({"0.0277777, 180, 120, 7", "0.1, 240, 180, 26", "0.2, 240, 60, 26", "0.05, 60, 300, 2"})
    void aQueuePlayedThroughSaysAboutTheSame(double arrivals, double handle, double patience, int agents) {
        ErlangA load = new ErlangA(arrivals, handle, patience);
        Service formula = load.with(agents, 20);
        Service played = ReferenceSimulation.play(load, agents, 20, 1_000_000, 1909);

        assertThat(played.waits()).isCloseTo(formula.waits(), within(0.01));
        assertThat(played.abandons()).isCloseTo(formula.abandons(), within(0.005));
        assertThat(played.meanWaitSeconds()).isCloseTo(formula.meanWaitSeconds(), within(0.03 * patience));
        assertThat(played.answeredInTime()).isCloseTo(formula.answeredInTime(), within(0.01));
    }

    private static void assertSame(ErlangA load, int agents, double seconds) {
        Service formula = load.with(agents, seconds);
        Service chain = new ReferenceChain(
                        load.arrivalsPerSecond(), load.handleSeconds(), load.patienceSeconds(), agents)
                .service(seconds);
        String which = load + " with " + agents + " agents within " + seconds + " s";

        assertThat(formula.waits()).as(which).isCloseTo(chain.waits(), within(1e-10));
        assertThat(formula.abandons()).as(which).isCloseTo(chain.abandons(), within(1e-10));
        assertThat(formula.meanWaitSeconds())
                .as(which)
                .isCloseTo(chain.meanWaitSeconds(), within(1e-10 * load.patienceSeconds()));
        assertThat(formula.answeredInTime()).as(which).isCloseTo(chain.answeredInTime(), within(1e-10));
    }
}
