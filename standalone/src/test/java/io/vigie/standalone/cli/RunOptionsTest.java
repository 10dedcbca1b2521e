package io.vigie.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vigie.contract.history.InfluxAddress;
import io.vigie.standalone.run.CannotRunException;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class RunOptionsTest {

    @Test
    void anInfluxIsOnlyWhereOneIsGiven() throws Exception {
        RunOptions without = CommandLine.populateCommand(new RunOptions());
        RunOptions with = CommandLine.populateCommand(new RunOptions(), "--influx", "http://influx:8086");

        assertThat(without.settings().influx()).isNull();
        assertThat(with.settings().influx()).isEqualTo(InfluxAddress.of("http://influx:8086/vigie"));
    }

    @Test
    void aWrongInfluxIsToldWithWhatToGiveAndWithoutItsPassword() {
        RunOptions options = CommandLine.populateCommand(new RunOptions(), "--influx", "influx://vigie:secret@influx");

        assertThatThrownBy(options::settings)
                .isInstanceOf(CannotRunException.class)
                .hasMessageStartingWith("--influx is wrong: give http://HOST:PORT/DATABASE")
                .hasMessageNotContaining("secret");
    }
}
