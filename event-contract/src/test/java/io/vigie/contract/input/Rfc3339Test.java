package io.vigie.contract.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Rfc3339Test {

    @ParameterizedTest
    @CsvSource({
        "1985-04-12T23:20:50.52Z, 1985-04-12T23:20:50.520Z",
        "1996-12-19T16:39:57-08:00, 1996-12-20T00:39:57Z",
        "1937-01-01T12:00:27.87+00:20, 1937-01-01T11:40:27.870Z",
        "2026-11-23t09:27:50.123987z, 2026-11-23T09:27:50.123Z",
        "2026-11-23T09:27:50.1-00:00, 2026-11-23T09:27:50.100Z",
        "2026-11-23T09:27:50.12345678901234567890Z, 2026-11-23T09:27:50.123Z",
        "2026-11-23T09:27:50+23:59, 2026-11-22T09:28:50Z",
        "1990-12-31T23:59:60Z, 1991-01-01T00:00:00Z",
        "1990-12-31T15:59:60.5-08:00, 1991-01-01T00:00:00.500Z",
        "2028-02-29T00:00:00Z, 2028-02-29T00:00:00Z",
    })
    void everyDateTimeOfTheRfcIsRead(String text, Instant instant) {
        assertThat(Rfc3339.parse(text)).isEqualTo(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-11-23",
                "2026-11-23T09:27:50",
                "2026-11-23T09:27Z",
                "2026-11-23 09:27:50Z",
                "2026-11-23T09:27:50.Z",
                "2026-11-23T09:27:50,5Z",
                "2026-11-23T09:27:50+0100",
                "2026-11-23T09:27:50+24:00",
                "2026-11-23T09:27:50+01:60",
                "2026-11-23T24:00:00Z",
                "2026-11-23T09:60:00Z",
                "2026-11-23T09:27:61Z",
                "2026-11-23T09:27:60Z",
                "1990-12-31T23:59:60-08:00",
                "2026-02-29T00:00:00Z",
                "2026-13-01T00:00:00Z",
                "10000-01-01T00:00:00Z",
                "٢٠٢٦-11-23T09:27:50Z",
                " 2026-11-23T09:27:50Z",
            })
    void nothingElseIs(String text) {
        assertThatThrownBy(() -> Rfc3339.parse(text)).isInstanceOf(DateTimeException.class);
    }
}
