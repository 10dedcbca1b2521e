package io.vigie.jobs.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErlangATest {

    private static final double TIGHT = 1e-12;

    @ParameterizedTest
    @CsvSource({
        "100, 180, 120, 6, , , , 0.7320",
        "100, 180, 120, 7, 0.2221, 0.0604, 7.25, 0.8457",
        "360, 240, 180, 26, 0.3454, 0.0519, 9.34, 0.7909"
    })
    void thePublishedFiguresHoldToTheirDigits(
            double perHour,
            double handle,
            double patience,
            int agents,
            Double waits,
            Double abandons,
            Double wait,
            double in20) {
        Service service = new ErlangA(perHour / 3600, handle, patience).with(agents, 20);

        assertThat(service.answeredInTime()).isCloseTo(in20, within(0.00005));
        if (waits != null) {
            assertThat(service.waits()).isCloseTo(waits, within(0.00005));
            assertThat(service.abandons()).isCloseTo(abandons, within(0.00005));
            assertThat(service.meanWaitSeconds()).isCloseTo(wait, within(0.005));
        }
    }

    @ParameterizedTest
    @CsvSource({
        // With 40 digits and more by mpmath 1.3: thousands of agents, endless patience, hardly any, and overload.
        "27, 180, 120, 5000, 20, 0.02182922738952908, 0.0001597777069253848, 0.9998402222930746",
        "28, 180, 1e6, 5000, 20, 1, 0.007936507936507937, 0",
        "27.5, 180, 1e9, 5000, 20, 0.3660981367129418, 1.31795234798654e-9, 0.9985847031421522",
        "50, 180, 120, 5000, 100, 1, 0.4444444444444444, 0.5555555555555556",
        "0.1, 300, 1e9, 20, 20, 1, 0.3333333333333333, 0",
        "0.1, 200, 1e12, 20, 20, 0.9999866437741975, 2.52309670045458332e-6, 0.00001840241920334118",
        "0.1, 300, 0.001, 25, 20, 0.24534383429374744, 0.24532339169987659, 0.7546766083001234",
        "0.02, 3600, 2, 3, 1, 0.9604643342270612, 0.9588976870364399, 0.04014541807050129",
        "3, 240, 0.5, 700, 0.2, 0.09241724895630741, 0.04759578771779202, 0.9293076261046145"
    })
    void nothingIsLostWhereNumbersAreFarApart(
            double arrivals,
            double handle,
            double patience,
            int agents,
            double seconds,
            double waits,
            double abandons,
            double inTime) {
        Service service = new ErlangA(arrivals, handle, patience).with(agents, seconds);

        assertThat(service.waits()).isCloseTo(waits, within(TIGHT));
        assertThat(service.abandons()).isCloseTo(abandons, within(TIGHT * abandons));
        assertThat(service.meanWaitSeconds()).isCloseTo(patience * abandons, within(TIGHT * patience * abandons));
        assertThat(service.answeredInTime()).isCloseTo(inTime, within(TIGHT));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 40, 1200})
    void callersOfNoPatienceAreThoseOfErlangsLossFormula(int agents) {
        for (double busy : new double[] {0.3, 0.9, 1, 2.5}) {
            double lost = lossFormula(agents, busy * agents);
            Service service = new ErlangA(busy * agents / 200, 200, 0).with(agents, 20);

            assertThat(service.waits()).isCloseTo(lost, within(1e-5));
            assertThat(service.abandons()).isCloseTo(lost, within(1e-5));
            assertThat(service.meanWaitSeconds()).isLessThan(1e-6);
            assertThat(service.answeredInTime()).isCloseTo(1 - lost, within(1e-5));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 40, 1200})
    void callersOfEndlessPatienceAreThoseOfErlangC(int agents) {
        for (double busy : new double[] {0.3, 0.7, 0.95}) {
            double lost = lossFormula(agents, busy * agents);
            double waits = lost / (1 - busy * (1 - lost));
            double spare = agents * (1 - busy) / 200;
            Service service = new ErlangA(busy * agents / 200, 200, 1e12).with(agents, 20);

            assertThat(service.waits()).isCloseTo(waits, within(1e-7));
            assertThat(service.abandons()).isLessThan(1e-7);
            assertThat(service.meanWaitSeconds()).isCloseTo(waits / spare, withinPercentage(1e-4));
            assertThat(service.answeredInTime()).isCloseTo(1 - waits * Math.exp(-20 * spare), within(1e-7));
        }
    }

    @Test
    void withNoAgentsEveryoneGivesUp() {
        assertThat(new ErlangA(0.1, 180, 120).with(0, 20)).isEqualTo(new Service(1, 1, 120, 0));
    }

    @Test
    void whereNobodyArrivesTheOneWhoDidWouldBeAnswered() {
        assertThat(new ErlangA(0, 180, 120).with(1, 20)).isEqualTo(new Service(0, 0, 0, 1));
        assertThat(new ErlangA(0, 180, 120).with(0, 20)).isEqualTo(new Service(1, 1, 120, 0));
    }

    @Test
    void withinNoTimeAreThoseWhoDoNotWaitAndWithinAnyAllWhoDoNotGiveUp() {
        for (double perHour : new double[] {20, 140, 900}) {
            ErlangA load = new ErlangA(perHour / 3600, 180, 120);
            Service service = load.with(7, 0);

            assertThat(service.answeredInTime()).isCloseTo(1 - service.waits(), within(TIGHT));
            assertThat(load.with(7, 1e-9).answeredInTime()).isCloseTo(service.answeredInTime(), within(1e-9));
            assertThat(load.with(7, Double.POSITIVE_INFINITY).answeredInTime())
                    .isCloseTo(1 - service.abandons(), within(TIGHT));
        }
    }

    @Test
    void noLoadBreaksTheNumbers() {
        double[] measures = {0, 1e-12, 1e-6, 1e-3, 0.3, 20, 180, 1e4, 1e9, 1e12};
        for (double arrivals : measures) {
            for (double handle : measures) {
                for (double patience : measures) {
                    ErlangA load = new ErlangA(arrivals, handle, patience);
                    for (int agents : new int[] {0, 1, 2, 50, 5000, ErlangA.MOST_AGENTS}) {
                        assertSound(load, agents, 0);
                        assertSound(load, agents, 20);
                        assertSound(load, agents, Double.POSITIVE_INFINITY);
                    }
                }
            }
        }
    }

    @Test
    void moreAgentsAndMoreTimeNeverMakeItWorse() {
        Random random = new Random(5);
        for (int round = 0; round < 40; round++) {
            ErlangA load = RandomLoads.next(random, 40);
            Service before = load.with(0, 20);
            for (int agents = 1; agents < 120; agents++) {
                Service after = load.with(agents, 20);

                assertThat(after.waits()).isLessThanOrEqualTo(before.waits() + TIGHT);
                assertThat(after.abandons()).isLessThanOrEqualTo(before.abandons() + TIGHT);
                assertThat(after.meanWaitSeconds()).isLessThanOrEqualTo(before.meanWaitSeconds() * (1 + TIGHT));
                assertThat(after.answeredInTime()).isGreaterThanOrEqualTo(before.answeredInTime() - TIGHT);
                assertThat(load.with(agents, 25).answeredInTime())
                        .isGreaterThanOrEqualTo(after.answeredInTime() - TIGHT);
                before = after;
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, -1e-300, Double.NaN, Double.POSITIVE_INFINITY, 1.1e12})
    void whatCannotBeMeasuredIsRefused(double wrong) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ErlangA(wrong, 180, 120));
        assertThatIllegalArgumentException().isThrownBy(() -> new ErlangA(0.1, wrong, 120));
        assertThatIllegalArgumentException().isThrownBy(() -> new ErlangA(0.1, 180, wrong));
    }

    @Test
    void agentsAndTimesThatCannotBeAreRefused() {
        ErlangA load = new ErlangA(0.1, 180, 120);

        assertThatIllegalArgumentException().isThrownBy(() -> load.with(-1, 20));
        assertThatIllegalArgumentException().isThrownBy(() -> load.with(ErlangA.MOST_AGENTS + 1, 20));
        assertThatIllegalArgumentException().isThrownBy(() -> load.with(7, -0.001));
        assertThatIllegalArgumentException().isThrownBy(() -> load.with(7, Double.NaN));
    }

    private static void assertSound(ErlangA load, int agents, double seconds) {
        Service service = load.with(agents, seconds);
        boolean sound = isShare(service.waits())
                && isShare(service.answeredInTime())
                && isShare(service.abandons())
                && service.abandons() <= service.waits()
                && service.answeredInTime() <= 1 - service.abandons() + TIGHT
                && service.answeredInTime() >= 1 - service.waits() - TIGHT
                && service.meanWaitSeconds() >= 0
                && service.meanWaitSeconds() <= load.patienceSeconds();

        assertThat(sound).as("%s with %d agents: %s", load, agents, service).isTrue();
    }

    private static boolean isShare(double value) {
        return value >= 0 && value <= 1;
    }

    /** Erlang B, by its recursion. */
    private static double lossFormula(int agents, double load) {
        double lost = 1;
        for (int n = 1; n <= agents; n++) {
            lost = load * lost / (n + load * lost);
        }
        return lost;
    }
}
