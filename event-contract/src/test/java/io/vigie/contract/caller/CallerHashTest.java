package io.vigie.contract.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    @ValueSource(
            strings = {
                "",
                " ",
                "0",
                "anonymous",
                "Anonymous",
                "UNKNOWN",
                "private",
                "restricted",
                "(-)",
                " 0 ",
                "(0)",
                "[a-nonymous]",
                "Un known"
            })
    void somebodyWhoHidesIsNoCaller(String nobody) {
        assertThat(HASH.of(nobody)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h1:6249224b924f9759724d0c50fd69ee03", "h1:00ff", "h1:", "h1: 00-ff", "h1:anonymous"})
    void whatBeginsAsAHashStays(String hash) {
        assertThat(HASH.of(hash)).isEqualTo(hash);
    }

    @ParameterizedTest
    @ValueSource(strings = {"H1:00ff", " h1:00ff", "h1", "h2:00ff", "sip:h1:00ff"})
    void whatDoesNotBeginAsAHashIsHashed(String caller) {
        assertThat(HASH.of(caller)).matches("h1:[0-9a-f]{32}").isNotEqualTo(caller);
    }

    @Test
    void aHashOfAHashIsTheSame() {
        String once = HASH.of("+33612345678");

        assertThat(HASH.of(once)).isEqualTo(once);
    }

    @ParameterizedTest
    @CsvSource({"00, +", "000, +0", "00331, +331", "0 0331, +331", "(00)331, +331", "an.on(ym)ous2, anonymous2"})
    void aLeadingDoubleZeroIsAPlusOnceAllElseIsRemoved(String one, String other) {
        assertThat(HASH.of(one)).isEqualTo(HASH.of(other)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"0612345678, 612345678", "+331, 331", "100331, 1+331", "0, 00", "Ada, ada", "+33/1, +331"})
    void whatElseDiffersIsAnotherCaller(String one, String other) {
        assertThat(HASH.of(one)).isNotEqualTo(HASH.of(other));
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
