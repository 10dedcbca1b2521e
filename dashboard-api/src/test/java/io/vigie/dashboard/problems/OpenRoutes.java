package io.vigie.dashboard.problems;

import io.vigie.contract.json.Json;
import io.vigie.dashboard.testkit.RunningDashboard;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** The routes that the API tells of. */
final class OpenRoutes {

    private OpenRoutes() {}

    /**
     * One of them.
     *
     * @param statuses that its answers are told to have
     * @param types that its body may have
     * @param examples of its body
     */
    record Route(String method, String path, List<String> statuses, List<String> types, List<String> examples) {}

    static List<Route> of(RunningDashboard dashboard) throws Exception {
        List<Route> routes = new ArrayList<>();
        JsonNode paths = Json.MAPPER
                .readTree(dashboard.get("/api/v1/openapi.json", "admin").body())
                .get("paths");
        paths.properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> routes.add(route(
                                operation.getKey().toUpperCase(Locale.ROOT), path.getKey(), operation.getValue()))));
        return routes;
    }

    private static Route route(String method, String path, JsonNode operation) {
        JsonNode content = operation.path("requestBody").path("content");
        return new Route(
                method,
                path,
                List.copyOf(operation.path("responses").propertyNames()),
                List.copyOf(content.propertyNames()),
                content.values().stream()
                        .flatMap(type -> examples(type).stream())
                        .toList());
    }

    private static List<String> examples(JsonNode type) {
        List<String> examples = new ArrayList<>();
        if (type.has("example")) {
            examples.add(text(type.get("example")));
        }
        type.path("examples").values().forEach(example -> examples.add(text(example.path("value"))));
        return examples;
    }

    /** An example may be told as text that holds JSON. */
    private static String text(JsonNode example) {
        return example.isString() ? example.stringValue() : example.toString();
    }
}
