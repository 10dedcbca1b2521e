package io.vigie.dashboard.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class VigieSettingsTest {

    private static VigieSettings with(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate("vigie", VigieSettings.class);
    }

    @Test
    void unlessSaidDaysBeginInUtc() {
        assertThat(with(Map.of()).timeZone()).isEqualTo(ZoneId.of("UTC"));
    }

    @Test
    void aZoneIsTakenByItsName() {
        assertThat(with(Map.of("vigie.time-zone", "Europe/Paris")).timeZone()).isEqualTo(ZoneId.of("Europe/Paris"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Pari", "CEST?", "7"})
    void aWrongZoneStopsTheStartAndIsNamed(String zone) {
        assertThatThrownBy(() -> with(Map.of("vigie.time-zone", zone)))
                .isInstanceOf(BindException.class)
                .hasMessageContaining("vigie.time-zone");
    }
}
