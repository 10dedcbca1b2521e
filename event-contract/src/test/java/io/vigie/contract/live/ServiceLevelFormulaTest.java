package io.vigie.contract.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ServiceLevelFormulaTest {

    /** Answered 1000 and 860 of them in time, abandoned 60 and 20 of them in time, 10 shortly. */
    private static final Counts DAY = new Counts(1060, 1000, 60, 0, 0, 0, 0, 0, 10, 860, 20, 0, 0, 0, 0, 0, 0, 0);

    private static final Counts FOUR_OVER = new Counts(4, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0);

    @ParameterizedTest
    @CsvSource({
        "SHORT_ABANDONS_EXCLUDED, 0.8190",
        "ALL_ABANDONS, 0.8113",
        "ANSWERED_ONLY, 0.8600",
        "LATE_ABANDONS, 0.8269",
        "QUICK_ABANDONS_COUNT, 0.8302",
        "OFFERED, 0.8113"
    })
    void eachFormulaGivesItsOwnLevelOfOneDay(ServiceLevelFormula formula, double level) {
        assertThat(Objects.requireNonNull(formula.of(DAY))).isCloseTo(level, within(0.00005));
    }

    @ParameterizedTest
    @CsvSource({
        "SHORT_ABANDONS_EXCLUDED, 860, 1054",
        "ALL_ABANDONS, 860, 1064",
        "ANSWERED_ONLY, 860, 1000",
        "LATE_ABANDONS, 860, 1044",
        "QUICK_ABANDONS_COUNT, 880, 1064",
        "OFFERED, 860, 1064"
    })
    void thoseWhoWaitForTooLongHaveMissedAlready(ServiceLevelFormula formula, double part, double whole) {
        assertThat(formula.of(DAY.plus(FOUR_OVER))).isEqualTo(part / whole);
    }

    @ParameterizedTest
    @EnumSource
    void ofNothingThereIsNoLevel(ServiceLevelFormula formula) {
        assertThat(formula.of(Counts.NONE)).isNull();
    }
}
