package io.vigie.dashboard.boards;

import io.vigie.contract.input.Fields;
import io.vigie.contract.input.Problem;
import io.vigie.contract.input.RefusedException;
import io.vigie.contract.json.Json;
import io.vigie.dashboard.boards.Board.Order;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Reads boards, and puts the defaults where nothing is said: its id for a name, all in scope, as listed, 20 s a page, read
 * from 5 m. A field that there is not is refused: {@code queue} for {@code queues} would show all.
 */
final class BoardReader {

    private static final int LONGEST_ID = 64;
    private static final int LONGEST_NAME = 64;
    private static final int MOST_OF_A_LIST = 500;
    private static final Set<String> FIELDS =
            Set.of("id", "name", "queues", "desks", "teams", "order", "pageSeconds", "distanceMetres");

    private BoardReader() {}

    /**
     * Reads what a person said.
     *
     * @param id of the board; the JSON may repeat it
     * @throws RefusedException when a field is wrong, with what it should be
     */
    static Board read(String id, byte[] body) throws RefusedException {
        JsonNode json = json(body);
        if (!json.isObject()) {
            throw new RefusedException(Problem.notJson("A board is a JSON object: { … }."), id);
        }
        Fields board = new Fields(json, "", id);
        requireId(board, id);
        for (String name : json.propertyNames()) {
            if (!FIELDS.contains(name)) {
                throw board.wrong(
                        Fields.shown(name),
                        "left out: a board has "
                                + String.join(", ", FIELDS.stream().sorted().toList()));
            }
        }
        return new Board(
                id,
                name(board, id),
                ids(board, "queues"),
                ids(board, "desks"),
                ids(board, "teams"),
                board.optional("order", Order.class, Order.AS_LISTED),
                whole(board, "pageSeconds", 5, 300, 20),
                whole(board, "distanceMetres", 1, 20, 5));
    }

    private static JsonNode json(byte[] body) throws RefusedException {
        try {
            return Json.MAPPER.readTree(body);
        } catch (JacksonException e) {
            throw new RefusedException(Problem.notJson(e), null);
        }
    }

    private static void requireId(Fields board, String id) throws RefusedException {
        board.requireId(id);
        if (id.codePointCount(0, id.length()) > LONGEST_ID) {
            throw board.wrong("id", "at most " + LONGEST_ID + " characters long");
        }
        String said = board.optionalId("id");
        if (said != null && !said.equals(id)) {
            throw board.wrong("id", "'" + Fields.shown(id) + "', or left out");
        }
    }

    private static String name(Fields board, String id) throws RefusedException {
        String name = board.optionalId("name");
        if (name == null) {
            return id;
        }
        if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
            throw board.wrong("name", "at most " + LONGEST_NAME + " characters long");
        }
        return name;
    }

    private static @Nullable List<String> ids(Fields board, String name) throws RefusedException {
        List<String> ids = board.optionalIds(name);
        if (ids == null) {
            return null;
        }
        if (ids.size() > MOST_OF_A_LIST) {
            throw board.wrong(name, "a list of at most " + MOST_OF_A_LIST + " ids");
        }
        if (new HashSet<>(ids).size() < ids.size()) {
            throw board.wrong(name, "a list that has each id once");
        }
        return ids;
    }

    private static int whole(Fields board, String name, int least, int most, int otherwise) throws RefusedException {
        if (!board.has(name)) {
            return otherwise;
        }
        double number = board.number(name);
        if (number != Math.rint(number) || number < least || number > most) {
            throw board.wrong(name, "a whole number from " + least + " to " + most);
        }
        return (int) number;
    }
}
