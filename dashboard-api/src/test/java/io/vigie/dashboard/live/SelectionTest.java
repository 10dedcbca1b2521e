package io.vigie.dashboard.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionTest {

    private static Selection in(String query) {
        return Selection.in(URI.create("http://vigie.test/api/v1/stream" + query));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?queues=a                      | a",
                "?queues=a,b                    | a b",
                "?queues=a&queues=b             | a b",
                "?queues=a,b&desks=x&queues=c   | a b c",
                "?queues=a%2Fb&queues=%C3%A9    | a/b é",
                "?queues=,a,,b,                 | a b"
            })
    void idsAreRepeatedOrHaveCommasBetween(String query, String ids) {
        assertThat(in(query).queues()).isEqualTo(Set.of(ids.split(" ")));
    }

    @Test
    void anEncodedCommaBelongsToTheId() {
        assertThat(in("?queues=a%2Cb,c&queues=d%2ce").queues()).isEqualTo(Set.of("a,b", "c", "d,e"));
    }

    @Test
    void aPlusIsASpaceAsFormsWriteIt() {
        assertThat(in("?queues=a+b,c%20d,e%2Bf").queues()).isEqualTo(Set.of("a b", "c d", "e+f"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "?queues", "?queues=", "?queues=,", "?Queues=a"})
    void whoNamesNothingSeesAll(String query) {
        assertThat(in(query)).isEqualTo(Selection.ALL);
    }

    @Test
    void eachKindIsChosenForItself() {
        Selection selection = in("?desks=d1,d2&teams=t");

        assertThat(selection.queues()).isNull();
        assertThat(selection.desks()).isEqualTo(Set.of("d1", "d2"));
        assertThat(selection.teams()).isEqualTo(Set.of("t"));
    }

    @Test
    void agentsGoWithTheirTeams() {
        Selection selection = in("?teams=t");

        assertThat(selection.has(Kind.AGENTS, "a", new Owner(null, "t"))).isTrue();
        assertThat(selection.has(Kind.AGENTS, "a", new Owner(null, "u"))).isFalse();
        assertThat(selection.has(Kind.TEAMS, "u", new Owner(null, "u"))).isFalse();
        assertThat(selection.has(Kind.QUEUES, "q", new Owner("in-house", null))).isTrue();
    }
}
