package io.vigie.dashboard.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    private static String caller(String literal) throws Exception {
        return Addresses.caller(new InetSocketAddress(InetAddress.getByName(literal), 4711));
    }

    /** As a proxy in front tells it. */
    private static String told(String text) {
        return Addresses.caller(InetSocketAddress.createUnresolved(text, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1",
        "2001:db8:1:2::1, 2001:db8:1:2::1",
        "2001:db8:1:2::1, 2001:db8:1:2:ffff:ffff:ffff:ffff",
        "::ffff:192.0.2.1, 192.0.2.1"
    })
    void theseAreOneCaller(String one, String other) throws Exception {
        assertThat(caller(one)).isEqualTo(caller(other)).isEqualTo(told(one)).isEqualTo(told(other));
    }

    @ParameterizedTest
    @CsvSource({"192.0.2.1, 192.0.2.2", "2001:db8:1:2::1, 2001:db8:1:3::1", "::ffff:192.0.2.1, ::ffff:192.0.2.2"})
    void theseAreTwo(String one, String other) throws Exception {
        assertThat(caller(one)).isNotEqualTo(caller(other));
        assertThat(told(one)).isNotEqualTo(told(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.org", "", "1.2.3", "unknown", "a\nb"})
    void whatIsNoAddressIsOneCallerAndNotLookedUp(String text) {
        assertThat(told(text)).isEqualTo("unknown");
    }

    @Test
    void noAddressAtAllIsThatCallerToo() {
        assertThat(Addresses.caller(null)).isEqualTo("unknown");
    }
}
