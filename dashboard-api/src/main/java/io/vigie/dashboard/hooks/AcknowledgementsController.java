package io.vigie.dashboard.hooks;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vigie.contract.json.Json;
import io.vigie.dashboard.audit.Action;
import io.vigie.dashboard.audit.AuditLog;
import io.vigie.dashboard.hooks.LinkTokens.Link;
import io.vigie.dashboard.hooks.paging.Page;
import io.vigie.dashboard.identity.Grant;
import io.vigie.dashboard.identity.Identity;
import io.vigie.dashboard.identity.Role;
import io.vigie.dashboard.identity.Scope;
import io.vigie.dashboard.live.Acknowledgements;
import io.vigie.dashboard.problems.ProblemException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;

/** Where the button behind the link of a hook leads. Opening the link changes nothing: programs do so to show what it is. */
@RestController
@Tag(name = "hooks", description = "Who is called, and about what")
class AcknowledgementsController {

    private static final String EXAMPLE = "{\"token\":\"eyJ…\"}";
    private static final String DONE = "{\"acknowledged\":3}";
    private static final String STANDS = "{\"state\":\"open\"}";

    private final LinkTokens tokens;
    private final NotedPages pages;
    private final Acknowledgements acknowledgements;
    private final AuditLog audit;

    AcknowledgementsController(LinkTokens tokens, NotedPages pages, Acknowledgements acknowledgements, AuditLog audit) {
        this.tokens = tokens;
        this.pages = pages;
        this.acknowledgements = acknowledgements;
        this.audit = audit;
    }

    /** What the link has behind its sign. */
    record WrittenToken(String token) {}

    /** How many alerts somebody sees to now. */
    record Acknowledged(int acknowledged) {}

    /** How a page stands. */
    enum State {
        /** Nobody sees to all of it yet. */
        @JsonProperty("open")
        OPEN,
        /** Somebody does. */
        @JsonProperty("acknowledged")
        ACKNOWLEDGED,
        /** All of it is over. */
        @JsonProperty("over")
        OVER
    }

    record Standing(State state) {}

    @PostMapping(path = "/api/v1/acknowledgements", consumes = "application/json")
    @Operation(
            summary = "See to a page by its link",
            description = "For the button behind the link of a hook: with what stands in the link behind `#`, and no"
                    + " other credentials. All alerts of the page that are open are acknowledged in the hook's name.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = WrittenToken.class),
                                            examples = @ExampleObject(EXAMPLE))))
    @ApiResponse(
            responseCode = "200",
            description = "Taken in, and cannot be lost now",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = Acknowledged.class),
                            examples = @ExampleObject(DONE)))
    @ApiResponse(responseCode = "400", description = "The link is not whole, or older than a day")
    @ApiResponse(responseCode = "409", description = "All is over already")
    @ApiResponse(responseCode = "415", description = "Another content type")
    @ApiResponse(responseCode = "429", description = "Too many from one address")
    @ApiResponse(responseCode = "503", description = "The broker does not acknowledge: send the same again")
    Mono<Acknowledged> acknowledge(
            @org.springframework.web.bind.annotation.RequestBody(required = false) byte @Nullable [] body,
            ServerHttpRequest request) {
        Link link = link(body);
        Page page = pages.get(link.page());
        List<String> open = open(page);
        if (page == null || open.isEmpty()) {
            throw new ProblemException(HttpStatus.CONFLICT, "All of it is over: there is nothing left to see to.");
        }
        Identity who = who(link, request.getRemoteAddress());
        return audit.tell(who, Action.ALERT_ACKNOWLEDGED, "page/" + page.id())
                .thenMany(Flux.fromIterable(open))
                .flatMap(alert -> acknowledgements.write(alert, who))
                .then(Mono.just(new Acknowledged(open.size())));
    }

    @PostMapping(path = "/api/v1/acknowledgements/state", consumes = "application/json")
    @Operation(
            summary = "How a page stands, by its link",
            description = "With what stands in the link behind `#`, and no other credentials, for the page behind the"
                    + " link. Changes nothing.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = WrittenToken.class),
                                            examples = @ExampleObject(EXAMPLE))))
    @ApiResponse(
            responseCode = "200",
            description = "How it stands",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = Standing.class),
                            examples = @ExampleObject(STANDS)))
    @ApiResponse(responseCode = "400", description = "The link is not whole, or older than a day")
    @ApiResponse(responseCode = "415", description = "Another content type")
    @ApiResponse(responseCode = "429", description = "Too many from one address")
    @ApiResponse(responseCode = "503", description = "Just started, not all is read yet: ask again in a second")
    Standing state(@org.springframework.web.bind.annotation.RequestBody(required = false) byte @Nullable [] body) {
        Page page = pages.get(link(body).page());
        if (page == null || open(page).isEmpty()) {
            return new Standing(State.OVER);
        }
        return new Standing(page.acknowledgedAt() == null ? State.OPEN : State.ACKNOWLEDGED);
    }

    private Link link(byte @Nullable [] body) {
        Link link = tokens.read(token(body));
        if (link == null) {
            throw new ProblemException(
                    HttpStatus.BAD_REQUEST,
                    "The link is not whole, or older than a day: open the newest, or acknowledge the alert in Vigie.");
        }
        return link;
    }

    /** The alerts of a page that are not over. */
    private static List<String> open(@Nullable Page page) {
        return page == null || page.resolvedAt() != null
                ? List.of()
                : page.alerts().stream()
                        .filter(each -> each.resolvedAt() == null)
                        .map(each -> each.alert().id())
                        .toList();
    }

    private static String token(byte @Nullable [] body) {
        try {
            return Json.MAPPER
                    .readTree(body == null ? new byte[0] : body)
                    .path("token")
                    .asString("");
        } catch (JacksonException e) {
            return "";
        }
    }

    private static Identity who(Link link, @Nullable InetSocketAddress from) {
        String name = "hook/" + link.hook();
        String address = from == null ? "unknown" : from.getHostString();
        return new Identity(
                name,
                Role.LEAD,
                Scope.of(Set.of(), Set.of()),
                address,
                new Grant(Grant.Kind.HOOK_LINK, link.hook(), null));
    }
}
