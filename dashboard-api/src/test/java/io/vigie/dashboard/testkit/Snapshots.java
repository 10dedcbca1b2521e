package io.vigie.dashboard.testkit;

import io.vigie.contract.json.Json;
import java.io.IOException;
import java.io.InputStream;
import tools.jackson.databind.node.ObjectNode;

/** Queue snapshots as the job writes them, made from the contract's golden example. */
public final class Snapshots {

    private static final String EXAMPLE = "/io/vigie/contract/examples/queue-snapshot.json";

    private Snapshots() {}

    /** The snapshot of a queue, told apart from others by how many wait. */
    public static String of(String queue, int version, int waiting) {
        try (InputStream example = Snapshots.class.getResourceAsStream(EXAMPLE)) {
            ObjectNode snapshot = (ObjectNode) Json.MAPPER.readTree(example);
            snapshot.put("queue", queue);
            snapshot.put("name", queue);
            snapshot.put("version", "1763890123456-%013d".formatted(version));
            snapshot.put("waiting", waiting);
            return Json.MAPPER.writeValueAsString(snapshot);
        } catch (IOException e) {
            throw new IllegalStateException("The example " + EXAMPLE + " is missing", e);
        }
    }
}
