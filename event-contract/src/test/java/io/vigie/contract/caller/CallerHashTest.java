package io.vigie.contract.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallerHashTest {

    private static final CallerHash HASH = new CallerHash("0123456789abcdef".getBytes(StandardCharsets.UTF_8));

    @ParameterizedTest
    @ValueSource(
            strings = {"+33612345678", "0033612345678", "+33 6 12.34-56 78", "00 33 (6) 12 34 56 78", "[+33]612345678"})
    void aNumberHasOneHashHoweverItIsWritten(String number) {
        // HMAC-SHA-256 of "+33612345678" under the key above, first 16 bytes; computed with openssl.
        assertThat(HASH.of(number)).isEqualTo("h1:6249224b924f9759724d0c50fd69ee03");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "0", "anonymous", "Anonymous", "UNKNOWN", "private", "restricted", "(-)"})
    void somebodyWhoHidesIsNoCaller(String nobody) {
        assertThat(HASH.of(nobody)).isNull();
    }

    @Test
    void aHashStays() {
        assertThat(HASH.of("h1:00ff")).isEqualTo("h1:00ff");
    }

    @Test
    void anotherKeyGivesAnotherHash() {
        CallerHash other = new CallerHash("fedcba9876543210".getBytes(StandardCharsets.UTF_8));

        assertThat(other.of("+33612345678")).isNotEqualTo(HASH.of("+33612345678"));
    }

    @Test
    void aShortKeyIsRefused() {
        assertThatThrownBy(() -> new CallerHash(new byte[15])).hasMessageContaining("give at least 16");
    }
}
