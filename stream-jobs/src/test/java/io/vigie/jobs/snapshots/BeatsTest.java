package io.vigie.jobs.snapshots;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeatsTest {

    @ParameterizedTest
    @CsvSource({"0, 100", "1, 200", "99, 200", "100, 200", "101, 300", "1795424400000, 1795424400100"})
    void aRestIsNeverTooShortAndEndsOnABeat(long now, long until) {
        assertThat(Beats.restUntil(now, 100)).isEqualTo(until);
    }
}
