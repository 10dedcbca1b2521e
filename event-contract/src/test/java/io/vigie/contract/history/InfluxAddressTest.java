package io.vigie.contract.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InfluxAddressTest {

    @Test
    void theDatabaseIsTheOneOfThePathOrVigie() {
        assertThat(InfluxAddress.of("http://127.0.0.1:8086/calls"))
                .isEqualTo(new InfluxAddress("http://127.0.0.1:8086", "calls", null, null));
        assertThat(InfluxAddress.of("http://influx:8086").database()).isEqualTo("vigie");
        assertThat(InfluxAddress.of("https://influx/").database()).isEqualTo("vigie");
        assertThat(InfluxAddress.of("http://[::1]:8086/a%20b"))
                .isEqualTo(new InfluxAddress("http://[::1]:8086", "a b", null, null));
    }

    @Test
    void userAndPasswordMayBeGivenAndAreDecoded() {
        assertThat(InfluxAddress.of("http://vigie:p%40s+s:%2F@influx:8086/vigie"))
                .isEqualTo(new InfluxAddress("http://influx:8086", "vigie", "vigie", "p@s+s:/"));
    }

    @Test
    void thePasswordIsNotShown() {
        assertThat(InfluxAddress.of("http://vigie:secret@influx:8086/vigie").toString())
                .isEqualTo("http://influx:8086/vigie");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "influx:8086",
                "ftp://influx",
                "http://",
                "http://influx/a/b",
                "http://influx/a%2Fb",
                "http://influx/a%22",
                "http://influx/%0A",
                "http://influx/?db=vigie",
                "http://influx/#vigie",
                "http://secret@influx",
                "http://:secret@influx",
                "http://vigie:sec ret@influx",
                "http://vigie:secret%zz@influx",
                "http://influx:port"
            })
    void anotherFormIsRefusedWithWhatToGiveAndWithoutThePassword(String text) {
        assertThatThrownBy(() -> InfluxAddress.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasNoCause()
                .hasMessageContaining("http://HOST:PORT/DATABASE")
                .hasMessageNotContaining("secret");
    }
}
