package io.vigie.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.directory.DirectoryEntry;
import io.vigie.contract.directory.DirectoryKind;
import io.vigie.contract.directory.DirectoryReader;
import io.vigie.contract.json.Json;
import io.vigie.dashboard.testkit.RunningDashboard;
import io.vigie.dashboard.testkit.SharedDashboard;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    void theDocumentIsTheOneThatIsKeptForThoseWhoReadItWithoutAServer(RunningDashboard dashboard) throws Exception {
        String told = Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(told(dashboard)) + "\n";
        Path found = Path.of("target", "openapi.json");
        Files.createDirectories(found.toAbsolutePath().getParent());
        Files.writeString(found, told);

        assertThat(told)
                .as("the routes changed: copy dashboard-api/target/openapi.json to docs")
                .isEqualTo(Files.readString(Path.of("..", "docs", "openapi.json")));
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

    @ParameterizedTest
    @CsvSource({
        "/api/v1/sources, get, 200",
        "/api/v1/session, get, 200",
        "/api/v1/queues/{id}/history, get, 200",
        "/api/v1/teams/{id}/history, get, 200",
        "/api/v1/reports/intervals, get, 200",
        "/api/v1/reports/attendance, get, 200",
        "/api/v1/boards, get, 200",
        "/api/v1/boards/{id}, get, 200",
        "/api/v1/boards/{id}, put, 200",
        "/api/v1/pairings, post, 201",
        "/api/v1/pairings/{code}, get, 200",
        "/api/v1/pairings/{code}/approve, post, 201",
        "/api/v1/displays, get, 200",
        "/api/v1/hooks, get, 200",
        "/api/v1/hooks/{id}, get, 200",
        "/api/v1/hooks/{id}, put, 200",
        "/api/v1/hooks/{id}/test, post, 200",
        "/api/v1/hooks/{id}/deliveries, get, 200",
        "/api/v1/hook-routes, get, 200",
        "/api/v1/hook-routes/{id}, get, 200",
        "/api/v1/hook-routes/{id}, put, 200",
        "/api/v1/acknowledgements, post, 200",
        "/api/v1/acknowledgements/state, post, 200",
        "/api/v1/rules/{id}, get, 200",
        "/api/v1/rules/{id}, put, 200",
        "/api/v1/rules/trial, post, 200",
        "/api/v1/directory/{kind}, get, 200",
        "/api/v1/directory/{kind}/{id}, get, 200",
        "/api/v1/directory/{kind}/{id}, put, 200"
    })
    void answersAreShownByExamplesThatAreJson(String path, String method, String status, RunningDashboard dashboard)
            throws Exception {
        JsonNode answers = told(dashboard).path("paths").path(path).path(method).path("responses");

        JsonNode content = answers.path(status).path("content").path("application/json");
        assertThat(examples(content)).isNotEmpty().allMatch(JsonNode::isObject);
        assertThat(answers.propertyNames()).contains("503");
    }

    @Test
    void eachKindOfTheDirectoryIsShownByAnExampleThatCouldBePut(RunningDashboard dashboard) throws Exception {
        JsonNode examples = told(dashboard)
                .at("/paths/~1api~1v1~1directory~1{kind}~1{id}/put/requestBody/content/application~1json/examples");
        DirectoryReader reader = new DirectoryReader("UTC");

        for (DirectoryKind kind : DirectoryKind.values()) {
            JsonNode example = parsed(examples.path(kind.word()).path("value"));
            DirectoryEntry entry = reader.read(kind, example.path("id").asString(""), example);
            assertThat(Json.MAPPER.writeValueAsString(entry)).isEqualTo(example.toString());
        }
    }

    @Test
    void whatIsChosenForTheStreamMayBeRepeatedAndACommaEncoded(RunningDashboard dashboard) throws Exception {
        JsonNode parameters = told(dashboard).at("/paths/~1api~1v1~1stream/get/parameters");

        for (String name : List.of("queues", "desks", "teams")) {
            assertThat(parameters)
                    .filteredOn(parameter -> parameter.get("name").stringValue().equals(name))
                    .singleElement()
                    .satisfies(parameter -> {
                        assertThat(parameter.at("/schema/type").stringValue()).isEqualTo("array");
                        assertThat(parameter.get("description").stringValue()).contains("repeated", "%2C");
                    });
        }
        assertThat(parameters)
                .extracting(parameter -> parameter.get("name").stringValue())
                .containsExactlyInAnyOrder("queues", "desks", "teams", "Last-Event-ID");
    }

    private static List<JsonNode> examples(JsonNode content) {
        return content.has("example")
                ? List.of(parsed(content.get("example")))
                : content.path("examples").values().stream()
                        .map(example -> parsed(example.path("value")))
                        .toList();
    }

    /** An example may be told as text that holds JSON. */
    private static JsonNode parsed(JsonNode example) {
        return example.isString() ? Json.MAPPER.readTree(example.stringValue()) : example;
    }
}
