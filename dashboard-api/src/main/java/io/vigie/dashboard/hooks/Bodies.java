package io.vigie.dashboard.hooks;

import io.vigie.contract.input.Fields;
import io.vigie.contract.input.Problem;
import io.vigie.contract.input.RefusedException;
import io.vigie.contract.json.Json;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What hooks and routes have in common where they are read. */
final class Bodies {

    private static final int LONGEST_NAME = 64;

    private Bodies() {}

    /**
     * The fields of an object. One that there is not is refused: of a slip of the pen nobody should be left uncalled.
     *
     * @throws RefusedException when it is none, or has another id
     */
    static Fields object(String what, String id, byte[] body, Set<String> known) throws RefusedException {
        JsonNode json;
        try {
            json = Json.MAPPER.readTree(body);
        } catch (JacksonException e) {
            // The parser's own words may repeat what is secret.
            throw new RefusedException(Problem.notJson("It is not JSON."), null);
        }
        if (!json.isObject()) {
            throw new RefusedException(Problem.notJson("A " + what + " is a JSON object: { … }."), id);
        }
        Fields fields = new Fields(json, "", id);
        fields.requireId(id);
        if (id.codePointCount(0, id.length()) > LONGEST_NAME) {
            throw fields.wrong("id", "at most " + LONGEST_NAME + " characters long");
        }
        String said = fields.optionalId("id");
        if (said != null && !said.equals(id)) {
            throw fields.wrong("id", "'" + Fields.shown(id) + "', or left out");
        }
        for (String name : json.propertyNames()) {
            if (!known.contains(name)) {
                throw fields.wrong(
                        Fields.shown(name),
                        "left out: a " + what + " has "
                                + String.join(", ", known.stream().sorted().toList()));
            }
        }
        return fields;
    }

    static String name(Fields fields, String id) throws RefusedException {
        String name = fields.optionalId("name");
        if (name == null) {
            return id;
        }
        if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
            throw fields.wrong("name", "at most " + LONGEST_NAME + " characters long");
        }
        return name;
    }

    static int whole(Fields fields, String name, int least, int most, int otherwise) throws RefusedException {
        if (!fields.has(name)) {
            return otherwise;
        }
        double number = fields.number(name);
        if (number != Math.rint(number) || number < least || number > most) {
            throw fields.wrong(name, "a whole number from " + least + " to " + most);
        }
        return (int) number;
    }
}
