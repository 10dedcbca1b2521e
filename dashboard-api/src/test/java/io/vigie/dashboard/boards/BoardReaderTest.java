package io.vigie.dashboard.boards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vigie.contract.input.RefusedException;
import io.vigie.contract.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoardReaderTest {

    private static Board read(String id, String json) throws RefusedException {
        return BoardReader.read(id, json.getBytes(StandardCharsets.UTF_8));
    }

    private static String ids(int count) {
        return Json.MAPPER.writeValueAsString(
                IntStream.range(0, count).mapToObj(i -> "q-" + i).toList());
    }

    @Test
    void allIsReadAsItWasSaid() throws Exception {
        Board board = read("floor", """
                {"id":"floor","name":"Floor 2","queues":["b","a"],"desks":[],"teams":null,"order":"urgency",
                 "pageSeconds":30,"distanceMetres":8}""");

        assertThat(board)
                .isEqualTo(
                        new Board("floor", "Floor 2", List.of("b", "a"), List.of(), null, Board.Order.URGENCY, 30, 8));
    }

    @Test
    void whatIsLeftOutGetsItsDefault() throws Exception {
        assertThat(read("floor", "{}"))
                .isEqualTo(new Board("floor", "floor", null, null, null, Board.Order.AS_LISTED, 20, 5));
    }

    @Test
    void whatIsKeptIsReadAgainAsItWas() throws Exception {
        Board board = read("floor", "{\"queues\":[\"b\"],\"desks\":[]}");

        assertThat(Json.MAPPER.readValue(Json.MAPPER.writeValueAsBytes(board), Board.class))
                .isEqualTo(board);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 300})
    void pagesStayForSecondsUpToBothEnds(int seconds) throws Exception {
        assertThat(read("floor", "{\"pageSeconds\":" + seconds + "}").pageSeconds())
                .isEqualTo(seconds);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20})
    void distancesReachUpToBothEnds(int metres) throws Exception {
        assertThat(read("floor", "{\"distanceMetres\":" + metres + "}").distanceMetres())
                .isEqualTo(metres);
    }

    @Test
    void limitsOfLengthAreReachedAndNotPassed() throws Exception {
        String longest = "x".repeat(64);
        assertThat(read(longest, "{\"name\":\"" + longest + "\",\"queues\":" + ids(500) + "}")
                        .queues())
                .hasSize(500);

        assertThatThrownBy(() -> read(longest + "x", "{}")).hasMessageContaining("'id' must be at most 64");
        assertThatThrownBy(() -> read("floor", "{\"name\":\"" + longest + "x\"}"))
                .hasMessageContaining("'name' must be at most 64");
        assertThatThrownBy(() -> read("floor", "{\"teams\":" + ids(501) + "}"))
                .hasMessageContaining("'teams' must be a list of at most 500 ids");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\":\"other\"}           | 'id' must be 'floor', or left out",
                "{\"id\":7}                   | 'id' must be",
                "{\"name\":\"\"}              | 'name' must be",
                "{\"name\":\"a\\u0000b\"}     | 'name' must be",
                "{\"name\":[\"a\"]}           | 'name' must be",
                "{\"queue\":[\"orders\"]}     | 'queue' must be left out: a board has desks, distanceMetres",
                "{\"queues\":\"orders\"}      | 'queues' must be a list of ids",
                "{\"queues\":{\"a\":1}}       | 'queues' must be a list of ids",
                "{\"queues\":[1]}             | 'queues' must be a list of ids",
                "{\"queues\":[null]}          | 'queues' must be a list of ids",
                "{\"queues\":[\"\"]}          | 'queues' must be a list of ids",
                "{\"desks\":[\"a\",\"b\",\"a\"]} | 'desks' must be a list that has each id once",
                "{\"teams\":true}             | 'teams' must be a list of ids",
                "{\"order\":\"loudest\"}      | 'order' must be one of urgency, as-listed",
                "{\"order\":1}                | 'order' must be",
                "{\"pageSeconds\":4}          | 'pageSeconds' must be a whole number from 5 to 300",
                "{\"pageSeconds\":301}        | 'pageSeconds' must be a whole number from 5 to 300",
                "{\"pageSeconds\":7.5}        | 'pageSeconds' must be a whole number from 5 to 300",
                "{\"pageSeconds\":\"20\"}     | 'pageSeconds' must be a number",
                "{\"pageSeconds\":1e400}      | 'pageSeconds' must be a number",
                "{\"distanceMetres\":0}       | 'distanceMetres' must be a whole number from 1 to 20",
                "{\"distanceMetres\":21}      | 'distanceMetres' must be a whole number from 1 to 20",
                "{\"distanceMetres\":-5}      | 'distanceMetres' must be a whole number from 1 to 20",
                "[]                           | JSON object",
                "\"floor\"                    | JSON object",
                "{                            | not JSON",
                "``                           | JSON object"
            })
    void whatIsWrongIsNamed(String json, String why) {
        assertThatThrownBy(() -> read("floor", json))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(why);
    }
}
