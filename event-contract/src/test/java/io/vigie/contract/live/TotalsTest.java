package io.vigie.contract.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotalsTest {

    private static final Counts SOME = new Counts(10, 6, 3, 0, 0, 1, 0, 0, 1, 4, 1, 1, 61_000, 4, 700_500);

    @Test
    void ratesFollowFromTheCounts() {
        Totals totals = Totals.of(SOME, ServiceLevelFormula.SHORT_ABANDONS_EXCLUDED);

        assertThat(totals.serviceLevel()).isEqualTo(4.0 / 9);
        assertThat(totals.abandonmentRate()).isEqualTo(2.0 / 9);
        assertThat(totals.averageSpeedOfAnswerSeconds()).isEqualTo(61.0 / 6);
        assertThat(totals.averageHandleTimeSeconds()).isEqualTo(700.5 / 4);
    }

    @Test
    void ratesOfNothingAreNull() {
        Totals totals = Totals.of(Counts.NONE, ServiceLevelFormula.SHORT_ABANDONS_EXCLUDED);

        assertThat(totals.abandonmentRate()).isNull();
        assertThat(totals.averageSpeedOfAnswerSeconds()).isNull();
        assertThat(totals.averageHandleTimeSeconds()).isNull();
    }

    @Test
    void countsAddUpAndAreTakenAway() {
        assertThat(SOME.plus(SOME).minus(SOME)).isEqualTo(SOME);
        assertThat(SOME.minus(SOME)).isEqualTo(Counts.NONE);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0.001", "61000, 61", "700500, 700.5", "600000, 600"})
    void millisecondsAreSecondsInJson(long millis, String seconds) {
        Counts counts = new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, millis, 0, 0);
        String json = Json.MAPPER.writeValueAsString(Totals.of(counts, ServiceLevelFormula.OFFERED));

        assertThat(json).contains("\"waitSeconds\":" + seconds + ",");
        assertThat(Json.MAPPER.readValue(json, Totals.class).waitMillis()).isEqualTo(millis);
    }
}
