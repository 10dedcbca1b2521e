package io.vigie.dashboard.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Map;
import java.util.TreeMap;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Tells of the answers that any route may give, where the route itself says nothing of them. */
@Component
class CommonAnswers implements OpenApiCustomizer {

    private static final Map<String, String> ANSWERS = new TreeMap<>(Map.of(
            "401", "No credentials, or none that are valid",
            "403", "The role is not one that may do this",
            "429", "Too many requests: ask again after the seconds of Retry-After"));

    @Override
    public void customise(OpenAPI api) {
        api.getPaths().values().forEach(path -> path.readOperations().forEach(CommonAnswers::add));
    }

    private static void add(Operation operation) {
        ApiResponses answers = operation.getResponses();
        ANSWERS.forEach((status, description) ->
                answers.computeIfAbsent(status, any -> new ApiResponse().description(description)));
    }
}
