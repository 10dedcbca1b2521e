package io.vigie.jobs.input;

import io.vigie.contract.json.Json;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What may be kept of something that came in wrong, so that a person can find the fault: the fields that the contract
 * names, without callers. The rest may be anything, so its values are masked.
 */
final class Masked {

    private static final String MASK = "***";
    private static final int LONGEST_VALUE = 200;
    private static final Set<String> EVENT =
            Set.of("specversion", "id", "source", "type", "subject", "time", "sequence", "datacontenttype", "data");
    private static final Set<String> DATA = Set.of(
            "leg", "queue", "channel", "callback", "agent", "to", "toQueue", "toAgent", "reason", "state", "activity");

    private Masked() {}

    /** JSON text, or null when there is nothing that can be shown safely. */
    static @Nullable String text(byte[] value) {
        try {
            JsonNode node = Json.MAPPER.readTree(value);
            return node instanceof ObjectNode event ? Json.MAPPER.writeValueAsString(masked(event, EVENT)) : null;
        } catch (JacksonException e) {
            return null;
        }
    }

    private static ObjectNode masked(ObjectNode node, Set<String> shown) {
        ObjectNode masked = Json.MAPPER.createObjectNode();
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            masked.set(field.getKey(), masked(field.getKey(), field.getValue(), shown));
        }
        return masked;
    }

    private static JsonNode masked(String name, JsonNode value, Set<String> shown) {
        if (name.equals("data") && value instanceof ObjectNode data && shown == EVENT) {
            return masked(data, DATA);
        }
        boolean plain = value.isValueNode() && value.asString().length() <= LONGEST_VALUE;
        return shown.contains(name) && plain
                ? value
                : Json.MAPPER.getNodeFactory().stringNode(MASK);
    }
}
