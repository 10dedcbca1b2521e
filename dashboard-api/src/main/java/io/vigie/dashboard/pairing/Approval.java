package io.vigie.dashboard.pairing;

import io.vigie.contract.input.Fields;
import io.vigie.contract.input.Problem;
import io.vigie.contract.input.RefusedException;
import io.vigie.contract.json.Json;
import io.vigie.dashboard.problems.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What somebody says who approves a display.
 *
 * @param board what it is to show
 * @param name by which people know it
 */
record Approval(String board, String name) {

    private static final int LONGEST_NAME = 64;

    /** @throws ProblemException 400 when a field is missing or wrong */
    static Approval read(byte @Nullable [] body) {
        try {
            return read(Json.MAPPER.readTree(body == null ? new byte[0] : body));
        } catch (JacksonException e) {
            throw wrong(Problem.notJson(e));
        } catch (RefusedException e) {
            throw wrong(e.problem());
        }
    }

    private static Approval read(JsonNode json) throws RefusedException {
        if (!json.isObject()) {
            throw new RefusedException(
                    Problem.notJson("An approval is a JSON object: {\"board\": …, \"name\": …}."), null);
        }
        Fields said = new Fields(json, "", null);
        String board = said.id("board");
        String name = said.id("name");
        if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
            throw said.wrong("name", "at most " + LONGEST_NAME + " characters long");
        }
        return new Approval(board, name);
    }

    private static ProblemException wrong(Problem problem) {
        return new ProblemException(HttpStatus.BAD_REQUEST, problem.detail());
    }
}
