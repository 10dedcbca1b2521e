package io.vigie.contract.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.json.Json;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class TotalsTest {

    private static final Counts SOME =
            new Counts(10, 6, 3, 0, 0, 1, 0, 0, 1, 4, 1, 1, 61_000, 4, 700_500, 30_250, 8, 2);

    @Test
    void ratesFollowFromTheCounts() {
        Totals totals = Totals.of(SOME, 93_500L, ServiceLevelFormula.SHORT_ABANDONS_EXCLUDED);

        assertThat(totals.serviceLevel()).isEqualTo(4.0 / 9);
        assertThat(totals.abandonmentRate()).isEqualTo(2.0 / 9);
        assertThat(totals.averageSpeedOfAnswerSeconds()).isEqualTo(61.0 / 6);
        assertThat(totals.averageHandleTimeSeconds()).isEqualTo(700.5 / 4);
        assertThat(totals.repeatContactRate()).isEqualTo(2.0 / 8);
        assertThat(totals.longestWaitMillis()).isEqualTo(93_500);
    }

    @Test
    void ratesOfNothingAreNullAndWrittenAsNull() {
        Totals totals = Totals.of(Counts.NONE, null, ServiceLevelFormula.SHORT_ABANDONS_EXCLUDED);
        JsonNode json = Json.MAPPER.readTree(Json.MAPPER.writeValueAsBytes(totals));

        assertThat(json.properties().stream().filter(field -> field.getValue().isNull()))
                .extracting(field -> field.getKey())
                .containsExactlyInAnyOrder(
                        "serviceLevel",
                        "abandonmentRate",
                        "averageSpeedOfAnswerSeconds",
                        "averageHandleTimeSeconds",
                        "repeatContactRate",
                        "longestWaitSeconds");
    }

    @Test
    void theRateOfAbandonmentIsOfThoseWhoReallyWaited() {
        Counts oneShort = new Counts(1, 0, 1, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0);

        assertThat(Totals.of(oneShort, 5_000L, ServiceLevelFormula.OFFERED).abandonmentRate())
                .isNull();
    }

    @Test
    void countsAddUpAndAreTakenAwayFieldByField() throws Exception {
        Counts other = random(new Random(3));

        assertThat(SOME.plus(other).minus(other)).isEqualTo(SOME);
        assertThat(SOME.minus(SOME)).isEqualTo(Counts.NONE);
        for (var component : Counts.class.getRecordComponents()) {
            long one = (long) component.getAccessor().invoke(SOME);
            long two = (long) component.getAccessor().invoke(other);
            assertThat(component.getAccessor().invoke(SOME.plus(other)))
                    .as(component.getName())
                    .isEqualTo(one + two);
        }
    }

    @Test
    void totalsGiveBackTheCountsOfWhichTheyAreMade() throws Exception {
        Counts counts = random(new Random(4));

        assertThat(Totals.of(counts, 1L, ServiceLevelFormula.ALL_ABANDONS).counts())
                .isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0.001", "61000, 61", "700500, 700.5", "600000, 600"})
    void millisecondsAreSecondsInJson(long millis, String seconds) {
        Counts counts = new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, millis, 0, 0, millis, 0, 0);
        String json = Json.MAPPER.writeValueAsString(Totals.of(counts, millis, ServiceLevelFormula.OFFERED));

        assertThat(json)
                .contains("\"waitSeconds\":" + seconds + ",")
                .contains("\"holdSeconds\":" + seconds + ",")
                .contains("\"longestWaitSeconds\":" + seconds + "}");
        Totals read = Json.MAPPER.readValue(json, Totals.class);
        assertThat(read.waitMillis()).isEqualTo(millis);
        assertThat(read.holdMillis()).isEqualTo(millis);
        assertThat(read.longestWaitMillis()).isEqualTo(millis);
    }

    private static Counts random(Random random) throws ReflectiveOperationException {
        var components = Counts.class.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Arrays.fill(types, long.class);
        Object[] values = random.longs(components.length, 0, 1_000_000).boxed().toArray();
        return Counts.class.getDeclaredConstructor(types).newInstance(values);
    }
}
