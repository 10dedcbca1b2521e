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

    record Route(String method, String path, List<String> statuses) {}

    static List<Route> of(RunningDashboard dashboard) throws Exception {
        List<Route> routes = new ArrayList<>();
        JsonNode paths = Json.MAPPER
                .readTree(dashboard.get("/api/v1/openapi.json", "admin").body())
                .get("paths");
        paths.properties().forEach(path -> path.getValue().properties().forEach(operation -> routes.add(new Route(
                operation.getKey().toUpperCase(Locale.ROOT),
                path.getKey(),
                List.copyOf(operation.getValue().path("responses").propertyNames())))));
        return routes;
    }
}
