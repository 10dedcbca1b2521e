package io.vigie.connect.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeedTest {

    @Test
    void aSpeedIsANumberOrMax() {
        assertThat(Speed.of("2.5")).isEqualTo(new Speed(2.5));
        assertThat(Speed.of("max")).isEqualTo(Speed.MAX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "NaN", "fast", ""})
    void anythingElseIsRefusedInWords(String text) {
        assertThatThrownBy(() -> Speed.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The speed must be a number above 0, or max");
    }
}
