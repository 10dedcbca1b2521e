package io.vigie.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErlangATest {

    @ParameterizedTest
    @CsvSource({
        "100, 180, 7, 120, 0.2221, 0.0604, 7.25, 0.8457",
        "360, 240, 26, 180, 0.3454, 0.0519, 9.34, 0.7909",
    })
    void theFiguresAreThoseOfTheContract(
            double perHour,
            double handle,
            int agents,
            double patience,
            double waiting,
            double abandoning,
            double meanWait,
            double within20) {
        ErlangA model = new ErlangA(perHour / 3600, handle, patience, agents);

        assertThat(model.waiting()).isCloseTo(waiting, within(0.00005));
        assertThat(model.abandoning()).isCloseTo(abandoning, within(0.00005));
        assertThat(model.meanWaitSeconds()).isCloseTo(meanWait, within(0.005));
        assertThat(model.answeredWithin(20)).isCloseTo(within20, within(0.00005));
    }

    @Test
    void oneAgentFewerIsNotEnough() {
        assertThat(new ErlangA(100 / 3600.0, 180, 120, 6).answeredWithin(20)).isCloseTo(0.7320, within(0.00005));
        assertThat(new ErlangA(360 / 3600.0, 240, 180, 27).answeredWithin(20)).isGreaterThan(0.8);
    }

    @Test
    void withinNoTimeAreThoseWhoNeedNotWaitAndInTheEndAllWhoDoNotGiveUp() {
        ErlangA model = new ErlangA(100 / 3600.0, 180, 120, 7);

        assertThat(model.answeredWithin(0)).isCloseTo(1 - model.waiting(), within(1e-12));
        assertThat(model.answeredWithin(100_000)).isCloseTo(1 - model.abandoning(), within(1e-9));
    }

    /* One agent, patience as long as a talk: the chain is Poisson, as if there were agents without number. */
    @Test
    void aCaseThatIsKnownByAnotherWay() {
        ErlangA model = new ErlangA(0.01, 100, 100, 1);

        assertThat(model.waiting()).isCloseTo(1 - Math.exp(-1), within(1e-12));
        assertThat(model.meanWaitSeconds()).isCloseTo(100 * Math.exp(-1), within(1e-9));
    }

    @Test
    void largeCentresAndLongLinesStayWithinReach() {
        assertThat(new ErlangA(10, 180, 120, 1_800).answeredWithin(20)).isBetween(0.5, 1.0);
        assertThat(new ErlangA(1, 180, 600, 5).answeredWithin(20)).isLessThan(0.03);
    }
}
