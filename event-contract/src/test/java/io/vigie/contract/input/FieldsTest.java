package io.vigie.contract.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vigie.contract.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "-0.0, 0", "0.0004, 0", "0.0005, 1", "7.5, 7500", "1e-400, 0", "31536000, 31536000000"})
    void secondsAreReadToTheMillisecond(String json, long millis) throws Exception {
        assertThat(field(json).optionalMillis("f")).isEqualTo(millis);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-0.001", "31536000.001", "1e400", "-1e400", "\"20\"", "\"NaN\"", "true", "[20]", "{}", "HUGE"})
    void otherSecondsAreWrong(String json) {
        assertThatThrownBy(() -> field(json).optionalMillis("f"))
                .isInstanceOf(RefusedException.class)
                .hasMessage("'a.f' must be a number of seconds from 0 to 31536000.");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "0.8, 0.8", "1e-400, 0"})
    void aShareLiesBetweenNothingAndAll(String json, double share) throws Exception {
        assertThat(field(json).share("f", 0.5)).isEqualTo(share);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "1.0000001", "1e400", "HUGE", "\"0.8\"", "false"})
    void anyOtherShareIsWrong(String json) {
        assertThatThrownBy(() -> field(json).share("f", 0.5))
                .isInstanceOf(RefusedException.class)
                .hasMessage("'a.f' must be a number from 0 to 1.");
    }

    @Test
    void whatIsNullIsNotSaid() throws Exception {
        assertThat(field("null").optionalMillis("f")).isNull();
        assertThat(field("null").share("f", 0.5)).isEqualTo(0.5);
        assertThat(field("null").optionalTexts("f", "texts")).isNull();
        assertThat(field("null").flag("f")).isFalse();
    }

    @Test
    void charactersOfAnIdAreCountedAsPeopleCount() throws Exception {
        assertThat(field("\"" + "😀".repeat(128) + "\"").id("f")).hasSize(256);
        assertThatThrownBy(() -> field("\"" + "😀".repeat(129) + "\"").id("f")).isInstanceOf(RefusedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\u001f", "\\u007f", "\\u009f", "\\ud83d", "\\ude00\\ud83d"})
    void anIdHasNeitherControlCharactersNorHalvesOfPairs(String letter) {
        assertThatThrownBy(() -> field("\"a" + letter + "\"").id("f"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("without control characters or halves of surrogate pairs");
    }

    @ParameterizedTest
    @CsvSource({"a\u0007b, a?b", "a\ud83db, a?b", "😀, 😀"})
    void whatIsShownDisturbsNoLog(String value, String shown) {
        assertThat(Fields.shown(value)).isEqualTo(shown);
    }

    @Test
    void whatIsShownIsShort() {
        assertThat(Fields.shown("x".repeat(128))).hasSize(128);
        assertThat(Fields.shown("x".repeat(129))).hasSize(129).endsWith("…");
    }

    private static Fields field(String json) {
        String value = json.equals("HUGE") ? "9".repeat(400) : json;
        return new Fields(Json.MAPPER.readTree("{\"f\": " + value + "}"), "a.", null);
    }
}
