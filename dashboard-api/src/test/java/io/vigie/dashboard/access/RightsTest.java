package io.vigie.dashboard.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.dashboard.screens.Screens;
import io.vigie.dashboard.testkit.RunningDashboard;
import io.vigie.dashboard.testkit.SharedDashboard;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Every route for every role, and for nobody. */
@ExtendWith(SharedDashboard.class)
class RightsTest {

    private static final List<String> ROLES = List.of("wall", "supervisor", "manager", "lead", "admin", "ingest");
    private static final Set<String> ALL = Set.copyOf(ROLES);
    private static final Set<String> BOARD_MAKERS = Set.of("supervisor", "manager", "admin");
    private static final Set<String> VIEWERS = Set.of("wall", "supervisor", "manager", "lead", "admin");

    /** What a role that may gets: what is behind the door is not asked here. */
    private record Route(String method, String path, Set<String> allowed, int status) {}

    private static final List<Route> ROUTES = List.of(
            new Route("POST", "/api/v1/events", Set.of("ingest"), 400),
            new Route("GET", "/api/v1/queues", VIEWERS, 200),
            new Route("GET", "/api/v1/queues/none", VIEWERS, 404),
            new Route("GET", "/api/v1/queues/none/history", VIEWERS, 404),
            new Route("GET", "/api/v1/desks", VIEWERS, 200),
            new Route("GET", "/api/v1/desks/none", VIEWERS, 404),
            new Route("GET", "/api/v1/teams", VIEWERS, 200),
            new Route("GET", "/api/v1/teams/none", VIEWERS, 404),
            new Route("GET", "/api/v1/teams/none/history", VIEWERS, 404),
            new Route("GET", "/api/v1/reports/intervals", Set.of("supervisor", "manager"), 400),
            new Route("GET", "/api/v1/reports/attendance?team=none", Set.of("supervisor", "manager"), 400),
            new Route("GET", "/api/v1/agents?team=none", Set.of("supervisor", "manager"), 200),
            new Route("GET", "/api/v1/agents/none?team=none", Set.of("supervisor", "manager"), 404),
            new Route("GET", "/api/v1/agents/none/day?team=none", Set.of("supervisor", "manager"), 404),
            new Route("GET", "/api/v1/alerts", Set.of("supervisor", "manager", "lead"), 200),
            new Route("GET", "/api/v1/alerts/none", Set.of("supervisor", "manager", "lead"), 404),
            new Route("POST", "/api/v1/alerts/none/acknowledge", Set.of("supervisor", "manager", "lead"), 404),
            new Route("GET", "/api/v1/rules", Set.of("supervisor", "admin"), 200),
            new Route("GET", "/api/v1/rules/none", Set.of("supervisor", "admin"), 404),
            new Route("PUT", "/api/v1/rules/none", Set.of("supervisor", "admin"), 400),
            new Route("DELETE", "/api/v1/rules/none", Set.of("supervisor", "admin"), 404),
            new Route("POST", "/api/v1/rules/trial", Set.of("supervisor", "admin"), 400),
            new Route("HEAD", "/api/v1/stream", VIEWERS, 200),
            new Route("GET", "/api/v1/boards", VIEWERS, 200),
            new Route("GET", "/api/v1/boards/none", VIEWERS, 404),
            new Route("PUT", "/api/v1/boards/none", BOARD_MAKERS, 400),
            new Route("DELETE", "/api/v1/boards/none", BOARD_MAKERS, 404),
            new Route("GET", "/api/v1/pairings/none", BOARD_MAKERS, 404),
            new Route("POST", "/api/v1/pairings/none/approve", BOARD_MAKERS, 400),
            new Route("GET", "/api/v1/displays", BOARD_MAKERS, 200),
            new Route("DELETE", "/api/v1/displays/none", BOARD_MAKERS, 404),
            new Route("GET", "/api/v1/hooks", Set.of("admin"), 200),
            new Route("GET", "/api/v1/hooks/none", Set.of("admin"), 404),
            new Route("PUT", "/api/v1/hooks/none", Set.of("admin"), 400),
            new Route("DELETE", "/api/v1/hooks/none", Set.of("admin"), 404),
            new Route("POST", "/api/v1/hooks/none/test", Set.of("admin"), 404),
            new Route("GET", "/api/v1/hooks/none/deliveries", Set.of("admin"), 404),
            new Route("GET", "/api/v1/hook-routes", Set.of("admin"), 200),
            new Route("GET", "/api/v1/hook-routes/none", Set.of("admin"), 404),
            new Route("PUT", "/api/v1/hook-routes/none", Set.of("admin"), 400),
            new Route("DELETE", "/api/v1/hook-routes/none", Set.of("admin"), 404),
            new Route("GET", "/api/v1/dead-letters", Set.of("admin"), 200),
            new Route("GET", "/api/v1/audit", Set.of("admin"), 200),
            new Route("GET", "/api/v1/sources", Set.of("admin"), 200),
            new Route("GET", "/api/v1/directory/queue", Set.of("admin"), 200),
            new Route("GET", "/api/v1/directory/queue/none", Set.of("admin"), 404),
            new Route("PUT", "/api/v1/directory/queue/none", Set.of("admin"), 400),
            new Route("GET", "/api/v1/openapi.json", ALL, 200),
            new Route("GET", "/api/v1/session", ALL, 200),
            new Route("DELETE", "/api/v1/session", ALL, 204),
            new Route("POST", "/api/v1/session/codes", Set.of("admin"), 400),
            new Route("DELETE", "/api/v1/session/people/nobody", Set.of("admin"), 404),
            new Route("GET", "/api/v1/nothing", ALL, 404),
            new Route("GET", "/actuator/health", ALL, 404),
            new Route("GET", "/actuator/health/liveness", ALL, 404),
            new Route("GET", "/actuator/prometheus", ALL, 404));

    private static Stream<Arguments> routesAndRoles() {
        List<Arguments> all = new ArrayList<>();
        for (Route route : ROUTES) {
            ROLES.forEach(
                    role -> all.add(Arguments.of(route, role, route.allowed.contains(role) ? route.status : 403)));
        }
        return all.stream();
    }

    private static List<Route> routes() {
        return ROUTES;
    }

    private static HttpResponse<String> ask(RunningDashboard dashboard, Route route, String authorization)
            throws Exception {
        var request = dashboard
                .request(route.path)
                .header("Authorization", authorization)
                .method(route.method, BodyPublishers.noBody());
        if (route.path.equals("/api/v1/events")) {
            request.header("Content-Type", "application/cloudevents+json");
        } else if (route.method.equals("PUT") || route.path.endsWith("/approve") || route.path.endsWith("/trial")) {
            request.header("Content-Type", "application/json");
        }
        return dashboard.send(request);
    }

    @ParameterizedTest
    @MethodSource("routesAndRoles")
    void aRouteIsOpenToItsRolesAndForbiddenToOthers(Route route, String role, int status, RunningDashboard dashboard)
            throws Exception {
        assertThat(ask(dashboard, route, "Bearer " + dashboard.token(role)).statusCode())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void nobodyGetsAnywhere(Route route, RunningDashboard dashboard) throws Exception {
        HttpResponse<String> none =
                dashboard.send(dashboard.request(route.path).method(route.method, BodyPublishers.noBody()));

        assertThat(none.statusCode()).isEqualTo(401);
        assertThat(none.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(none.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @ParameterizedTest
    @MethodSource("routes")
    void aWrongTokenGetsNowhere(Route route, RunningDashboard dashboard) throws Exception {
        String wrong = dashboard.token("admin").substring(1) + "x";

        for (String authorization : List.of("Bearer " + wrong, "Bearer ", "Basic YTpi", dashboard.token("admin"))) {
            assertThat(ask(dashboard, route, authorization).statusCode())
                    .as(authorization.substring(0, 6))
                    .isEqualTo(401);
        }
    }

    @Test
    void everyRouteOfTheApiIsInThisTable(RunningDashboard dashboard) {
        Set<String> open = Set.of(
                "GET /",
                "GET /sign-in",
                "GET /pair",
                "GET " + Screens.PAGES,
                "GET " + Screens.WITHIN_PAGES,
                "GET /api/v1/openapi.json.yaml",
                "POST /api/v1/session",
                "POST /api/v1/pairings",
                "GET /acknowledge",
                "GET /acknowledge.js",
                "GET /acknowledge.css",
                "POST /api/v1/acknowledgements",
                "POST /api/v1/acknowledgements/state");

        assertThat(dashboard
                        .context()
                        .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                        .getHandlerMethods()
                        .keySet())
                .allSatisfy(mapping -> assertThat(mapping.getPatternsCondition().getPatterns())
                        .allMatch(pattern -> mapping.getMethodsCondition().getMethods().stream()
                                .allMatch(method -> open.contains(method + " " + pattern.getPatternString())
                                        || isInTheTable(pattern, method.name()))));
    }

    private static boolean isInTheTable(PathPattern pattern, String method) {
        return ROUTES.stream()
                .filter(route -> route.method.equals(method) || (route.method.equals("HEAD") && method.equals("GET")))
                .anyMatch(route -> pattern.matches(PathContainer.parsePath(route.path.replaceFirst("\\?.*", ""))));
    }
}
