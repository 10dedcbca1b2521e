package io.vigie.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vigie.contract.history.InfluxAddress;
import io.vigie.standalone.run.CannotRunException;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class RunOptionsTest {

    private static RunOptions given(String... arguments) {
        RunOptions options = new RunOptions();
        new CommandLine(options).setCaseInsensitiveEnumValuesAllowed(true).parseArgs(arguments);
        return options;
    }

    @Test
    void anInfluxIsOnlyWhereOneIsGiven() throws Exception {
        RunOptions without = given();
        RunOptions with = given("--influx", "http://influx:8086");

        assertThat(without.settings().influx()).isNull();
        assertThat(with.settings().influx()).isEqualTo(InfluxAddress.of("http://influx:8086/vigie"));
    }

    @Test
    void aWrongInfluxIsToldWithWhatToGiveAndWithoutItsPassword() {
        RunOptions options = given("--influx", "influx://vigie:secret@influx");

        assertThatThrownBy(options::settings)
                .isInstanceOf(CannotRunException.class)
                .hasMessageStartingWith("--influx is wrong: give http://HOST:PORT/DATABASE")
                .hasMessageNotContaining("secret");
    }
}
