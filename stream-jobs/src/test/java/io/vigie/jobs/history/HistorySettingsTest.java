package io.vigie.jobs.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vigie.contract.history.InfluxAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistorySettingsTest {

    private static final Map<String, String> RIGHT =
            Map.of("bootstrap-servers", "kafka:9092", "influx-url", "http://vigie:secret@influx:8086/calls");

    @TempDir
    private Path folder;

    @Test
    void whatIsNotSaidIsAsIsUsual() {
        HistorySettings settings = HistorySettings.of(RIGHT);

        assertThat(settings.zone()).isEqualTo("UTC");
        assertThat(settings.influx()).isEqualTo(new InfluxAddress("http://influx:8086", "calls", "vigie", "secret"));
        assertThat(settings.toString()).doesNotContain("secret");
    }

    @Test
    void theAddressMayStandInAFileAsItHoldsAPassword() throws Exception {
        Path file = Files.writeString(folder.resolve("influx"), "http://vigie:other@influx:8086/vigie\n");
        Map<String, String> settings = Map.of("bootstrap-servers", "kafka:9092", "influx-url-file", file.toString());

        assertThat(HistorySettings.of(settings).influx().password()).isEqualTo("other");
        Files.delete(file);
        assertThatThrownBy(() -> HistorySettings.of(settings))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("--influx-url-file " + file + " cannot be read");
    }

    @ParameterizedTest
    @CsvSource({
        "bootstrap-servers, ' ', --bootstrap-servers is missing: give the brokers",
        "influx-url, '', --influx-url is missing: give http://HOST:PORT/DATABASE",
        "influx-url, influx:8086, --influx-url is wrong: give http://HOST:PORT/DATABASE",
        "time-zone, Europe/Pari, --time-zone is 'Europe/Pari': give a zone"
    })
    void aWrongOneIsNamedWithWhatToGive(String name, String value, String told) {
        Map<String, String> settings = new HashMap<>(RIGHT);
        settings.put(name, value);

        assertThatThrownBy(() -> HistorySettings.of(settings))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(told);
    }
}
