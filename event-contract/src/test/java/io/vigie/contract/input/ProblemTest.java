package io.vigie.contract.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vigie.contract.json.Json;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

class ProblemTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"caller\": tel33612345678}",
                "{\"caller\": +33612345678}",
                "{\"caller\": 033612345678}",
                "{\"caller\": \"33612345678",
                "{\"caller\": 1} 33612345678",
            })
    void whatIsNoJsonIsNotRepeated(String json) {
        assertThat(problem(json).code()).isEqualTo("not-json");
        assertThat(problem(json).detail())
                .doesNotContain("336123")
                .matches("This is not JSON(, from byte \\d+ on)?: give one JSON object, in UTF-8\\.");
    }

    @Test
    void itIsToldWhereTheJsonBreaks() {
        assertThat(problem("{\"a\": oops}").detail()).contains("from byte 6 on");
    }

    @Test
    void aLimitIsTold() {
        assertThat(problem("[".repeat(501)).detail())
                .startsWith("This JSON goes beyond a limit: ")
                .contains("depth", "500")
                .endsWith(".");
    }

    private static Problem problem(String json) {
        return Problem.notJson(catchThrowableOfType(
                JacksonException.class, () -> Json.MAPPER.readTree(json.getBytes(StandardCharsets.UTF_8))));
    }
}
