package io.vigie.dashboard.testkit;

import io.vigie.contract.json.Json;
import io.vigie.contract.live.Alert;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** Snapshots and alerts as the job writes them, made from the contract's golden examples. */
public final class Snapshots {

    private static final String EXAMPLES = "/io/vigie/contract/examples/";

    private static final String VERSION = "1763890123456-%013d";

    private Snapshots() {}

    /** The snapshot of a queue, told apart from others by how many wait. */
    public static String of(String queue, int version, int waiting) {
        return snapshot("queue", queue, version, json -> json.put("waiting", waiting));
    }

    /** The snapshot of a queue with so many agents who are ready and so many away. */
    public static String queue(String queue, int version, int ready, int away) {
        return snapshot("queue", queue, version, json -> group(json, ready, away));
    }

    /** The snapshot of a desk with so many open tickets. */
    public static String desk(String desk, int version, int open) {
        return snapshot("desk", desk, version, json -> json.put("open", open));
    }

    /** The snapshot of a queue of a client. */
    public static String queueOf(String client, String queue, int version) {
        return snapshot("queue", queue, version, json -> json.put("client", client));
    }

    /** The snapshot of a desk of a client. */
    public static String deskOf(String client, String desk, int version) {
        return snapshot("desk", desk, version, json -> json.put("client", client));
    }

    /** The snapshot of a team with so many agents who are ready and so many away. */
    public static String team(String team, int version, int ready, int away) {
        return snapshot("team", team, version, json -> group(json, ready, away));
    }

    /** The snapshot of an agent of a team. */
    public static String agent(String agent, int version, String team) {
        return snapshot("agent", agent, version, json -> json.put("team", team));
    }

    /** The day of an agent of a team. */
    public static String day(String agent, int version, String team) {
        ObjectNode day = example("agent-day");
        day.put("agent", agent).put("team", team).put("version", VERSION.formatted(version));
        return Json.MAPPER.writeValueAsString(day);
    }

    /** An alert, open or resolved; its text names a mentor. */
    public static String alert(String id, String rule, String kind, String subject, Alert.State state) {
        ObjectNode alert = example("alert");
        alert.put("id", id).put("rule", rule).set("state", Json.MAPPER.valueToTree(state));
        alert.putObject("subject").put("kind", kind).put("id", subject);
        return Json.MAPPER.writeValueAsString(alert);
    }

    private static void group(ObjectNode snapshot, int ready, int away) {
        snapshot.putObject("agents")
                .put("ready", ready)
                .put("talking", 0)
                .put("wrappingUp", 0)
                .put("away", away);
    }

    private static String snapshot(String kind, String id, int version, Consumer<ObjectNode> change) {
        ObjectNode snapshot = example(kind + "-snapshot");
        snapshot.put(kind, id);
        snapshot.put("name", id);
        snapshot.put("version", VERSION.formatted(version));
        change.accept(snapshot);
        return Json.MAPPER.writeValueAsString(snapshot);
    }

    private static ObjectNode example(String name) {
        try (InputStream example = Snapshots.class.getResourceAsStream(EXAMPLES + name + ".json")) {
            return (ObjectNode) Json.MAPPER.readTree(example);
        } catch (IOException e) {
            throw new IllegalStateException("The example " + name + " is missing", e);
        }
    }
}
