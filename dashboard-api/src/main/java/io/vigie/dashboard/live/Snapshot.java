package io.vigie.dashboard.live;

import io.vigie.contract.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A snapshot in the forms in which it is sent, each made once for all readers.
 *
 * @param version only grows; compared as text
 * @param whole as it came from the job: nothing is read and written again for each client
 * @param least what is sent to those who see nothing of small groups; the same bytes where there is nothing to hide
 */
record Snapshot(String version, Owner owner, byte[] whole, byte[] least) {

    /** @throws IllegalArgumentException when it is no snapshot */
    static Snapshot read(Kind kind, String id, byte[] json) {
        if (!(Json.MAPPER.readTree(json) instanceof ObjectNode tree)) {
            throw new IllegalArgumentException("it is no JSON object");
        }
        String version = text(tree, "version");
        Owner owner = owner(kind, id, tree);
        byte[] least = Group.isSmall(kind, tree) ? Json.MAPPER.writeValueAsBytes(Group.without(kind, tree)) : json;
        return new Snapshot(version, owner, json, least);
    }

    /** Whether it says something about a group that is too small for some. */
    boolean isOfSmallGroup() {
        return whole != least;
    }

    private static Owner owner(Kind kind, String id, JsonNode tree) {
        return switch (kind) {
            case QUEUES, DESKS -> new Owner(text(tree, "client"), null);
            case AGENTS -> new Owner(null, text(tree, "team"));
            case TEAMS -> new Owner(null, id);
        };
    }

    private static String text(JsonNode tree, String field) {
        JsonNode value = tree.get(field);
        if (value == null || !value.isString()) {
            throw new IllegalArgumentException("it has no " + field);
        }
        return value.stringValue();
    }
}
