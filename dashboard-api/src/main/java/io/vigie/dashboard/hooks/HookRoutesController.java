package io.vigie.dashboard.hooks;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vigie.contract.input.RefusedException;
import io.vigie.dashboard.audit.Action;
import io.vigie.dashboard.audit.AuditLog;
import io.vigie.dashboard.clock.TimeReached;
import io.vigie.dashboard.hooks.paging.Route;
import io.vigie.dashboard.identity.Identity;
import io.vigie.dashboard.problems.ProblemException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Which alerts call whom, for the administrator. */
@RestController
@Tag(name = "hooks", description = "Who is called, and about what")
class HookRoutesController {

    private static final String ONE = "/api/v1/hook-routes/{id}";
    private static final String NOT_YET = "Just started, not all is read yet: ask again in a second";
    private static final String NONE = "There is no such route";
    private static final String NOT_ACKNOWLEDGED = "The broker does not acknowledge: send the same again";
    private static final String EXAMPLE = """
            {"id":"night","name":"Night","severities":["warning","critical"],"clients":["acme"],"teams":null,
             "kinds":null,"levels":[{"hooks":["leads"],"escalateAfterSeconds":300},
             {"hooks":["leads","manager"],"escalateAfterSeconds":300}],"groupWaitSeconds":0.2,
             "groupIntervalSeconds":30,"repeatSeconds":900,"mostNamed":5,
             "quietHours":{"timeZone":"Europe/Paris","hours":["Mo-Su 22:00-07:00"],"except":["critical"]}}""";
    private static final String LIST = "{\"asOf\":\"2026-11-23T09:30:00.000Z\",\"hookRoutes\":[" + EXAMPLE + "]}";

    private final HookRoutes routes;
    private final TimeReached reached;
    private final AuditLog audit;

    HookRoutesController(HookRoutes routes, TimeReached reached, AuditLog audit) {
        this.routes = routes;
        this.reached = reached;
        this.audit = audit;
    }

    record RouteList(@Nullable Instant asOf, List<Route> hookRoutes) {}

    @GetMapping("/api/v1/hook-routes")
    @Operation(summary = "All routes of alerts", description = "By id.")
    @ApiResponse(
            responseCode = "200",
            description = "The routes",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = RouteList.class),
                            examples = @ExampleObject(LIST)))
    @ApiResponse(responseCode = "503", description = NOT_YET)
    RouteList all() {
        return new RouteList(reached.time(), routes.all());
    }

    @GetMapping(ONE)
    @Operation(summary = "One route")
    @ApiResponse(
            responseCode = "200",
            description = "As it is now",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = Route.class),
                            examples = @ExampleObject(EXAMPLE)))
    @ApiResponse(responseCode = "404", description = NONE)
    @ApiResponse(responseCode = "503", description = NOT_YET)
    Route one(@PathVariable String id) {
        return require(id);
    }

    @PutMapping(path = ONE, consumes = "application/json")
    @Operation(
            summary = "Write a route",
            description = "Replaces the route of this id. A list of severities, clients, teams or kinds that is null or"
                    + " left out stands for all. What is open already and takes the route calls people at once.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = Route.class),
                                            examples = @ExampleObject(EXAMPLE))))
    @ApiResponse(
            responseCode = "200",
            description = "Written in place of the one that was; the whole route",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = Route.class),
                            examples = @ExampleObject(EXAMPLE)))
    @ApiResponse(responseCode = "201", description = "Written; the whole route")
    @ApiResponse(responseCode = "400", description = "A field is wrong, or names a hook that there is not")
    @ApiResponse(responseCode = "409", description = "There are 200 routes")
    @ApiResponse(responseCode = "415", description = "Another content type")
    @ApiResponse(responseCode = "503", description = NOT_ACKNOWLEDGED)
    Mono<ResponseEntity<Route>> write(
            @AuthenticationPrincipal Identity who,
            @PathVariable String id,
            @org.springframework.web.bind.annotation.RequestBody(required = false) byte @Nullable [] body) {
        Route route = read(id, body);
        boolean isNew = routes.get(id) == null;
        routes.require(route);
        return audit.tell(who, Action.HOOK_ROUTE_WRITTEN, "hook-route/" + id)
                .then(routes.put(route))
                .thenReturn(ResponseEntity.status(isNew ? HttpStatus.CREATED : HttpStatus.OK)
                        .body(route));
    }

    @DeleteMapping(ONE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Remove a route", description = "Pages that are open on it end, and are told to be over.")
    @ApiResponse(responseCode = "204", description = "Removed")
    @ApiResponse(responseCode = "404", description = NONE)
    @ApiResponse(responseCode = "503", description = NOT_ACKNOWLEDGED)
    Mono<Void> remove(@AuthenticationPrincipal Identity who, @PathVariable String id) {
        require(id);
        return audit.tell(who, Action.HOOK_ROUTE_REMOVED, "hook-route/" + id).then(routes.remove(id));
    }

    private Route require(String id) {
        Route route = routes.get(id);
        if (route == null) {
            throw new ProblemException(
                    HttpStatus.NOT_FOUND,
                    "There is no such route: GET /api/v1/hook-routes lists those that there are.");
        }
        return route;
    }

    private static Route read(String id, byte @Nullable [] body) {
        try {
            return RouteReader.read(id, body == null ? new byte[0] : body);
        } catch (RefusedException e) {
            throw new ProblemException(HttpStatus.BAD_REQUEST, e.problem().detail());
        }
    }
}
