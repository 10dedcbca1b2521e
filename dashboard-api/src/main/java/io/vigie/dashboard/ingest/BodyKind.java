package io.vigie.dashboard.ingest;

import io.vigie.contract.json.Json;
import io.vigie.contract.json.Place;
import io.vigie.dashboard.problems.ProblemException;
import java.util.List;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What the content type says that a body is. */
enum BodyKind {
    ONE("one event: a JSON object") {
        @Override
        boolean fits(JsonNode body) {
            return body.isObject();
        }

        @Override
        List<JsonNode> in(JsonNode body) {
            return List.of(body);
        }
    },
    BATCH("a batch: a JSON array of events") {
        @Override
        boolean fits(JsonNode body) {
            return body.isArray();
        }

        @Override
        List<JsonNode> in(JsonNode body) {
            return List.copyOf(body.values());
        }
    };

    private static final int MOST = 1_000;

    private final String words;

    BodyKind(String words) {
        this.words = words;
    }

    abstract boolean fits(JsonNode body);

    abstract List<JsonNode> in(JsonNode body);

    /**
     * The events in a body, not looked at yet.
     *
     * @throws ProblemException 400 when the body is not of this kind, 413 when there are too many
     */
    List<JsonNode> events(byte[] body) {
        JsonNode node = parse(body);
        if (!fits(node)) {
            throw wrong("but the JSON is something else");
        }
        List<JsonNode> events = in(node);
        if (events.size() > MOST) {
            throw new ProblemException(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "The batch has " + events.size() + " events: send at most " + MOST + " at a time.");
        }
        return events;
    }

    private JsonNode parse(byte[] body) {
        try {
            return Json.MAPPER.readTree(body);
        } catch (JacksonException e) {
            throw wrong("but the body is not JSON (" + Place.of(e) + ")");
        }
    }

    private ProblemException wrong(String what) {
        return new ProblemException(HttpStatus.BAD_REQUEST, "The content type announces " + words + ", " + what + ".");
    }
}
