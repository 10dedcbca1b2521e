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
import io.vigie.dashboard.hooks.Deliveries.Delivery;
import io.vigie.dashboard.hooks.targets.HookKind;
import io.vigie.dashboard.hooks.targets.Language;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Where people are called, for the administrator. */
@RestController
@Tag(name = "hooks", description = "Who is called, and about what")
class HooksController {

    private static final String ONE = "/api/v1/hooks/{id}";
    private static final String NOT_YET = "Just started, not all is read yet: ask again in a second";
    private static final String NONE = "There is no such hook";
    private static final String NOT_ACKNOWLEDGED = "The broker does not acknowledge: send the same again";
    private static final String BODY = """
            {"name":"On-call leads","kind":"mattermost","language":"en","url":"https://chat.example/hooks/x"}""";
    private static final String SHOWN = """
            {"id":"leads","name":"On-call leads","kind":"mattermost","language":"en","host":"chat.example","keys":0,
             "heartbeatSeconds":null,"enabled":true,"gone":false}""";
    private static final String LIST = "{\"asOf\":\"2026-11-23T09:30:00.000Z\",\"hooks\":[" + SHOWN + "]}";
    private static final String TRIED = "{\"delivered\":true,\"reason\":\"status-200\"}";
    private static final String DELIVERIES = """
            {"asOf":"2026-11-23T09:30:00.000Z","deliveries":[{"page":"5f1c0a5de7b1f6b2a09c3d4e8f701234",
             "route":"night","severity":"critical","alerts":3,"openedAt":"2026-11-23T09:20:00.000Z",
             "acknowledgedAt":null,"resolvedAt":null,"action":"trigger","state":"delivered","attempts":2,
             "at":"2026-11-23T09:20:02.100Z","reason":"status-200"}]}""";

    private final Hooks hooks;
    private final HookReader reader;
    private final HookRoutes routes;
    private final HookTrial trial;
    private final Deliveries deliveries;
    private final TimeReached reached;
    private final AuditLog audit;

    HooksController(
            Hooks hooks,
            HookReader reader,
            HookRoutes routes,
            HookTrial trial,
            Deliveries deliveries,
            TimeReached reached,
            AuditLog audit) {
        this.hooks = hooks;
        this.reader = reader;
        this.routes = routes;
        this.trial = trial;
        this.deliveries = deliveries;
        this.reached = reached;
        this.audit = audit;
    }

    /**
     * A hook without what is secret of it.
     *
     * @param host of its address
     * @param keys how many it has
     * @param gone whether the other side answered 410, which disabled it
     */
    record ShownHook(
            String id,
            String name,
            HookKind kind,
            Language language,
            String host,
            int keys,
            @Nullable Integer heartbeatSeconds,
            boolean enabled,
            boolean gone) {

        static ShownHook of(Hook hook) {
            return new ShownHook(
                    hook.id(),
                    hook.name(),
                    hook.kind(),
                    hook.language(),
                    hook.host(),
                    hook.keys(),
                    hook.heartbeatSeconds(),
                    hook.enabled(),
                    hook.gone());
        }
    }

    /** A hook as it is written. */
    record WrittenHook(
            @Nullable String name,
            HookKind kind,
            @Nullable Language language,
            @Nullable String url,
            @Nullable List<String> keys,
            @Nullable Integer heartbeatSeconds,
            @Nullable Boolean enabled) {}

    record HookList(@Nullable Instant asOf, List<ShownHook> hooks) {}

    record DeliveryList(@Nullable Instant asOf, List<Delivery> deliveries) {}

    record Tried(boolean delivered, String reason) {}

    @GetMapping("/api/v1/hooks")
    @Operation(
            summary = "All hooks",
            description = "By id. Of an address the host is told, of keys how many there are.")
    @ApiResponse(
            responseCode = "200",
            description = "The hooks",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = HookList.class),
                            examples = @ExampleObject(LIST)))
    @ApiResponse(responseCode = "503", description = NOT_YET)
    HookList all() {
        return new HookList(
                reached.time(), hooks.all().stream().map(ShownHook::of).toList());
    }

    @GetMapping(ONE)
    @Operation(summary = "One hook")
    @ApiResponse(
            responseCode = "200",
            description = "As it is now",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ShownHook.class),
                            examples = @ExampleObject(SHOWN)))
    @ApiResponse(responseCode = "404", description = NONE)
    @ApiResponse(responseCode = "503", description = NOT_YET)
    ShownHook one(@PathVariable String id) {
        return ShownHook.of(require(id));
    }

    @PutMapping(path = ONE, consumes = "application/json")
    @Operation(
            summary = "Write a hook",
            description = "Replaces the hook of this id, and enables it. `url` and `keys` are secret: they are not told"
                    + " again, and may be left out of a hook of the same kind that is written over, which keeps them.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = WrittenHook.class),
                                            examples = @ExampleObject(BODY))))
    @ApiResponse(
            responseCode = "200",
            description = "Written in place of the one that was",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ShownHook.class),
                            examples = @ExampleObject(SHOWN)))
    @ApiResponse(responseCode = "201", description = "Written")
    @ApiResponse(responseCode = "400", description = "A field is wrong; what was there stays")
    @ApiResponse(responseCode = "409", description = "There are 200 hooks")
    @ApiResponse(responseCode = "415", description = "Another content type")
    @ApiResponse(responseCode = "503", description = NOT_ACKNOWLEDGED)
    Mono<ResponseEntity<ShownHook>> write(
            @AuthenticationPrincipal Identity who,
            @PathVariable String id,
            @org.springframework.web.bind.annotation.RequestBody(required = false) byte @Nullable [] body) {
        Hook hook = read(id, body);
        boolean isNew = hooks.get(id) == null;
        hooks.require(hook);
        if (!hook.kind().takesPages()) {
            requireUncalled(id, "of a kind that takes heartbeats alone");
        }
        return audit.tell(who, Action.HOOK_WRITTEN, "hook/" + id)
                .then(hooks.put(hook))
                .thenReturn(ResponseEntity.status(isNew ? HttpStatus.CREATED : HttpStatus.OK)
                        .body(ShownHook.of(hook)));
    }

    @DeleteMapping(ONE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Remove a hook")
    @ApiResponse(responseCode = "204", description = "Removed")
    @ApiResponse(responseCode = "404", description = NONE)
    @ApiResponse(responseCode = "409", description = "Routes call it")
    @ApiResponse(responseCode = "503", description = NOT_ACKNOWLEDGED)
    Mono<Void> remove(@AuthenticationPrincipal Identity who, @PathVariable String id) {
        require(id);
        requireUncalled(id, "removed");
        return audit.tell(who, Action.HOOK_REMOVED, "hook/" + id).then(hooks.remove(id));
    }

    @PostMapping("/api/v1/hooks/{id}/test")
    @Operation(
            summary = "Try a hook",
            description = "Tells it that this is a test, once, and where that arrives that it is over. The answer says"
                    + " how it ended; what the other side wrote is not shown.")
    @ApiResponse(
            responseCode = "200",
            description = "Tried",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = Tried.class),
                            examples = @ExampleObject(TRIED)))
    @ApiResponse(responseCode = "404", description = NONE)
    @ApiResponse(responseCode = "429", description = "It is being tried")
    @ApiResponse(responseCode = "503", description = NOT_ACKNOWLEDGED)
    Mono<Tried> test(@AuthenticationPrincipal Identity who, @PathVariable String id) {
        Hook hook = require(id);
        return audit.tell(who, Action.HOOK_TESTED, "hook/" + id)
                .then(Mono.defer(() -> trial.of(hook)))
                .map(outcome -> new Tried(outcome.isDelivered(), outcome.reason()));
    }

    @GetMapping("/api/v1/hooks/{id}/deliveries")
    @Operation(
            summary = "What a hook was told",
            description = "Of each page the last that it was told and how that ended, the newest first, at most 200.")
    @ApiResponse(
            responseCode = "200",
            description = "The deliveries",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DeliveryList.class),
                            examples = @ExampleObject(DELIVERIES)))
    @ApiResponse(responseCode = "404", description = NONE)
    @ApiResponse(responseCode = "503", description = NOT_YET)
    DeliveryList deliveries(@PathVariable String id) {
        require(id);
        return new DeliveryList(reached.time(), deliveries.of(id));
    }

    private Hook require(String id) {
        Hook hook = hooks.get(id);
        if (hook == null) {
            throw new ProblemException(
                    HttpStatus.NOT_FOUND, "There is no such hook: GET /api/v1/hooks lists those that there are.");
        }
        return hook;
    }

    private void requireUncalled(String id, String becomes) {
        List<String> calling = routes.calling(id);
        if (!calling.isEmpty()) {
            throw new ProblemException(
                    HttpStatus.CONFLICT,
                    "Routes call this hook, so it cannot be " + becomes + ": " + String.join(", ", calling)
                            + ". Write them without it first (PUT /api/v1/hook-routes/{id}).");
        }
    }

    private Hook read(String id, byte @Nullable [] body) {
        try {
            return reader.read(id, body == null ? new byte[0] : body);
        } catch (RefusedException e) {
            throw new ProblemException(HttpStatus.BAD_REQUEST, e.problem().detail());
        }
    }
}
