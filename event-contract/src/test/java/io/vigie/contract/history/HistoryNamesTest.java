package io.vigie.contract.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"orders", "a b", "a,b=c", "été", "%", "%27", "%2527", "%5C%25", "\\", "a\\", "o'clock", "\""})
    void anIdIsReadBackFromItsTagAndCannotEndTheQuotesOfAQuery(String id) {
        assertThat(HistoryNames.id(HistoryNames.tag(id))).isEqualTo(id);
        assertThat(HistoryNames.tag(id)).doesNotContain("'").doesNotContain("\\");
    }
}
