package io.vigie.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.json.Json;
import io.vigie.dashboard.testkit.RunningDashboard;
import io.vigie.dashboard.testkit.SharedDashboard;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** What is told of the routes, against the routes that there are. */
@ExtendWith(SharedDashboard.class)
class OpenApiTest {

    private record Route(String path, String method) {}

    private static List<Route> routes(RunningDashboard dashboard) {
        return dashboard
                .context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(OpenApiTest::routes)
                .filter(route -> route.path.startsWith("/api/") && !route.path.contains("openapi"))
                .distinct()
                .toList();
    }

    private static java.util.stream.Stream<Route> routes(RequestMappingInfo mapping) {
        return mapping.getPatternsCondition().getPatterns().stream()
                .flatMap(pattern -> mapping.getMethodsCondition().getMethods().stream()
                        .map(method -> new Route(
                                pattern.getPatternString(), method.name().toLowerCase(Locale.ROOT))));
    }

    private static JsonNode told(RunningDashboard dashboard) throws Exception {
        return Json.MAPPER.readTree(
                dashboard.get("/api/v1/openapi.json", "wall").body());
    }

    @Test
    void everyRouteIsToldWithASummaryAndItsAnswers(RunningDashboard dashboard) throws Exception {
        JsonNode paths = told(dashboard).path("paths");

        assertThat(routes(dashboard)).hasSizeGreaterThan(7).allSatisfy(route -> {
            JsonNode operation = paths.path(route.path).path(route.method);
            assertThat(operation.path("summary").asString("")).isNotBlank();
            assertThat(operation.path("responses").size()).isPositive();
            assertThat(operation.path("responses").values())
                    .allSatisfy(answer ->
                            assertThat(answer.path("description").asString("")).isNotBlank());
        });
    }

    @Test
    void nothingIsToldThatIsNotThere(RunningDashboard dashboard) throws Exception {
        List<String> there = routes(dashboard).stream().map(Route::path).toList();

        assertThat(told(dashboard).path("paths").propertyNames()).isNotEmpty().allMatch(there::contains);
    }

    @Test
    void itSaysWhoseApiItIs(RunningDashboard dashboard) throws Exception {
        assertThat(told(dashboard).path("info").path("title").asString("")).isEqualTo("Vigie");
    }
}
