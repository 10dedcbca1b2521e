package io.vigie.dashboard.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vigie.contract.history.InfluxAddress;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

class WrongSettingsTest {

    @Configuration(proxyBeanMethods = false)
    @Import(SettingsConfiguration.class)
    @EnableConfigurationProperties(VigieSettings.class)
    static class SettingsAlone {}

    private static ConfigurableApplicationContext start(Map<String, String> settings) {
        return new SpringApplicationBuilder(SettingsAlone.class)
                .web(WebApplicationType.NONE)
                .properties("spring.main.banner-mode=off")
                .run(settings.entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new));
    }

    private static String told(ThrowingCallable start) {
        StringBuilder told = new StringBuilder();
        assertThatThrownBy(start)
                .rootCause()
                .isInstanceOfSatisfying(
                        WrongSettingsException.class,
                        wrong -> told.append(Objects.requireNonNull(new WrongSettingsAnalyzer().analyze(wrong, wrong))
                                .getDescription()));
        return told.toString();
    }

    @Test
    void allThatIsWrongIsNamedAtOnceWithWhatToGive() {
        String told = told(() -> start(Map.ofEntries(
                Map.entry("vigie.clock", "noon"),
                Map.entry("vigie.time-zone", "Europe/Pari"),
                Map.entry("vigie.behind-proxy", "perhaps"),
                Map.entry("vigie.kafka.partitions", "0"),
                Map.entry("vigie.kafka.replicas", "many"),
                Map.entry("vigie.kafka.bootstrap-servers", " "),
                Map.entry("vigie.history.influx-url", "http://vigie:secret@influx/a/b"),
                Map.entry("vigie.limits.streams-per-person", "-1"),
                Map.entry("vigie.limits.head-time", "soon"),
                Map.entry("vigie.limits.body-time", "11m"),
                Map.entry("vigie.limits.stream", "7"),
                Map.entry("vigie.oidc.issuer", "id.test"),
                Map.entry("vigie.oidc.secret", "hidden"))));

        assertThat(told.lines().map(String::strip))
                .contains("Wrong settings, 17 in all:", "vigie.clock: give live or events")
                .contains("vigie.time-zone: give the name of a time zone, such as Europe/Paris")
                .contains("vigie.behind-proxy: give true or false")
                .contains("vigie.kafka.partitions: must be greater than or equal to 1")
                .contains("vigie.kafka.replicas: give a whole number up to 32767")
                .contains("vigie.kafka.bootstrap-servers: must not be blank")
                .contains("vigie.limits.streams-per-person: must be greater than or equal to 1")
                .contains("vigie.limits.head-time: give a time such as 10s or 5m")
                .contains("vigie.limits.body-time: must be from 100ms to 10m")
                .contains("vigie.limits.stream: there is no such setting")
                .contains("vigie.history.influx-url: give " + InfluxAddress.FORM)
                .contains("vigie.oidc.issuer: must be a URL that begins with https:// or http://")
                .contains("vigie.oidc.client-id: must be given where there is an issuer")
                .contains("vigie.oidc.audience: must be given where there is an issuer")
                .contains("vigie.oidc.claims.role: must be given where there is an issuer")
                .contains(
                        "vigie.oidc.claims.roles: must be a list of VALUE=ROLE, each ROLE one of wall, supervisor, manager,"
                                + " lead, admin, ingest")
                .contains("vigie.oidc.secret: there is no such setting");
        assertThat(told).doesNotContain("vigie:secret", "hidden");
    }

    @Test
    void theAnalysisSaysWhatToDo() {
        WrongSettingsException wrong = new WrongSettingsException(List.of("vigie.x: there is no such setting"));

        assertThat(Objects.requireNonNull(new WrongSettingsAnalyzer().analyze(wrong, wrong))
                        .getAction())
                .contains("Correct or remove", "docs/operations.md");
    }

    @Test
    void whatIsRightStarts() {
        try (ConfigurableApplicationContext context = start(Map.of(
                "vigie.clock", "events",
                "vigie.kafka.partitions", "1",
                "vigie.history.influx-url", "http://influx:8086/calls",
                "vigie.limits.streams-per-person", "1",
                "vigie.limits.head-time", "100ms",
                "vigie.limits.body-time", "10m"))) {
            assertThat(context.getBean(VigieSettings.class).history().influxUrl())
                    .isEqualTo(InfluxAddress.of("http://influx:8086/calls"));
            assertThat(context.getBean(VigieSettings.class).limits().streamsPerPerson())
                    .isEqualTo(1);
        }
    }

    @Test
    void nothingNeedsToBeGiven() {
        try (ConfigurableApplicationContext context = start(Map.of())) {
            assertThat(context.getBean(VigieSettings.class).limits().streams()).isEqualTo(10_000);
            assertThat(context.getBean(VigieSettings.class).history().influxUrl())
                    .isNull();
        }
    }
}
