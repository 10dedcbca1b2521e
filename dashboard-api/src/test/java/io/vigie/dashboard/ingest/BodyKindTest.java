package io.vigie.dashboard.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vigie.dashboard.problems.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;

class BodyKindTest {

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] batchOf(int events) {
        return bytes("[" + String.join(",", Collections.nCopies(events, "{}")) + "]");
    }

    @Test
    void oneEventIsOneObject() {
        assertThat(BodyKind.ONE.events(bytes("{\"id\":\"1\"}"))).hasSize(1);
    }

    @Test
    void aBatchIsAnArrayWhateverItHolds() {
        assertThat(BodyKind.BATCH.events(bytes("[{}, 7, null]"))).hasSize(3);
        assertThat(BodyKind.BATCH.events(bytes("[]"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ONE | []",
                "ONE | 7",
                "ONE | {} {}",
                "ONE | {",
                "ONE | ''",
                "BATCH | {}",
                "BATCH | [{}",
                "BATCH | x"
            })
    void aBodyOfAnotherKindIsABadRequest(BodyKind kind, String body) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> kind.events(bytes(body)))
                .satisfies(problem -> assertThat(problem.status()).isEqualTo(HttpStatus.BAD_REQUEST))
                .withMessageContaining("The content type announces");
    }

    @Test
    void aThousandEventsAreTakenAndOneMoreIsTooMuch() {
        assertThat(BodyKind.BATCH.events(batchOf(1_000))).hasSize(1_000);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> BodyKind.BATCH.events(batchOf(1_001)))
                .satisfies(problem -> assertThat(problem.status()).isEqualTo(HttpStatus.CONTENT_TOO_LARGE));
    }
}
