package io.vigie.dashboard.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

    @Test
    void codesAreOfEightCharactersNoneOfWhichLooksLikeAnother() {
        assertThat(Stream.generate(Codes::random).limit(1_000))
                .allMatch(code -> code.matches("[A-Z0-9]{8}") && !code.matches(".*[01258BILOSUZ].*"))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyCharacterComesUp() {
        String all = String.join("", Stream.generate(Codes::random).limit(1_000).toList());

        assertThat(all.chars().distinct().count()).isEqualTo(Codes.ALPHABET.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"R4KX7WQD", "R4KX-7WQD", "r4kx-7wqd", " r4kx 7wqd\t", "R4KX\u20137WQD", "R-4-K-X-7-W-Q-D"})
    void caseHyphensAndSpacesDoNotMatter(String typed) {
        assertThat(Codes.read(typed)).isEqualTo("R4KX7WQD");
        assertThat(Codes.shown(Codes.read(typed))).isEqualTo("R4KX-7WQD");
    }
}
