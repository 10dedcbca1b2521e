package io.vigie.dashboard.access;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vigie.contract.json.Json;
import io.vigie.dashboard.audit.Action;
import io.vigie.dashboard.audit.AuditLog;
import io.vigie.dashboard.identity.Grant;
import io.vigie.dashboard.identity.Identity;
import io.vigie.dashboard.identity.Role;
import io.vigie.dashboard.identity.Scope;
import io.vigie.dashboard.problems.ProblemException;
import io.vigie.dashboard.secrets.Randoms;
import io.vigie.dashboard.settings.OidcSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Signing in and out of a browser. */
@RestController
@Tag(name = "session", description = "Who is signed in")
class SessionController {

    private static final int NAME_BITS = 48;
    private static final String EXAMPLE = """
            {"role":"wall","clients":["acme"],"teams":["north"],"board":"floor-2","name":"Floor 2, left"}""";

    private final SignInCodes codes;
    private final SignIns signIns;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final AuditLog audit;
    private final OidcSettings oidc;
    private final Clock clock;

    SessionController(
            SignInCodes codes,
            SignIns signIns,
            Sessions sessions,
            SessionCookie cookie,
            AuditLog audit,
            OidcSettings oidc,
            Clock clock) {
        this.codes = codes;
        this.signIns = signIns;
        this.sessions = sessions;
        this.cookie = cookie;
        this.audit = audit;
        this.oidc = oidc;
        this.clock = clock;
    }

    /**
     * Who is signed in.
     *
     * @param clients whose queues are in scope; null for all
     * @param teams which teams are in scope; null for all
     * @param board the one board that a paired display shows; null for everybody else
     * @param name as the audit tells it
     */
    record SignedIn(
            Role role,
            @Nullable List<String> clients,
            @Nullable List<String> teams,
            @Nullable String board,
            String name) {}

    record SignIn(@Nullable String code) {}

    record CodeRequest(@Nullable Role role) {}

    record Code(String code, String expiresAt) {}

    @GetMapping("/api/v1/session")
    @Operation(
            summary = "Who is signed in",
            description = "A display that waits to be approved asks here until it is. Of a paired display, the answer"
                    + " names its board and makes its cookie last as long as its approval.")
    @ApiResponse(
            responseCode = "200",
            description = "Role and scope",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SignedIn.class),
                            examples = @ExampleObject(EXAMPLE)))
    @ApiResponse(responseCode = "401", description = "Nobody, or a display that is not approved, or no more")
    @ApiResponse(responseCode = "503", description = "Just started, not all is read yet: ask again in a second")
    SignedIn current(@AuthenticationPrincipal Identity who, ServerHttpRequest request, ServerHttpResponse response) {
        renewOfDisplay(who.grant(), request, response);
        return new SignedIn(
                who.role(),
                sorted(who.scope().clients()),
                sorted(who.scope().teams()),
                who.grant().board(),
                who.name());
    }

    private void renewOfDisplay(Grant grant, ServerHttpRequest request, ServerHttpResponse response) {
        String held = cookie.in(request);
        Instant until = grant.until();
        if (grant.kind() == Grant.Kind.WALL && held != null && until != null) {
            response.addCookie(cookie.holding(held, Duration.between(clock.instant(), until), request));
        }
    }

    private static @Nullable List<String> sorted(@Nullable Set<String> ids) {
        return ids == null ? null : ids.stream().sorted().toList();
    }

    @PostMapping("/api/v1/session")
    @Operation(summary = "Sign in", description = "Exchanges the one-time code of a sign-in link for a cookie.")
    @ApiResponse(
            responseCode = "200",
            description = "Signed in",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SignedIn.class),
                            examples = @ExampleObject(EXAMPLE)))
    @ApiResponse(responseCode = "401", description = "The code is used up, older than 10 min, or none")
    @ApiResponse(responseCode = "404", description = "People sign in by an OpenID provider")
    Mono<SignedIn> signIn(@RequestBody SignIn body, ServerHttpRequest request, ServerHttpResponse response) {
        refuseCodesWherePeopleHaveNames();
        String code = body.code() == null ? "" : body.code();
        return codes.redeem(code)
                .switchIfEmpty(Mono.error(() -> new ProblemException(
                        HttpStatus.UNAUTHORIZED,
                        "The link is used up or older than 10 min: ask for another (./vigie link ROLE gives one).")))
                .flatMap(role -> {
                    Proven proven = new Proven(nameless(role), role, Scope.ALL, null);
                    return signIns.open(proven, request, response)
                            .thenReturn(new SignedIn(role, null, null, null, proven.name()));
                });
    }

    private void refuseCodesWherePeopleHaveNames() {
        if (oidc.isOn()) {
            throw new ProblemException(
                    HttpStatus.NOT_FOUND, "There are no sign-in codes here: people sign in at /sign-in/oidc.");
        }
    }

    /** A link is nobody's; the name tells apart in the audit who came by which. */
    private static String nameless(Role role) {
        return role.word() + "-" + Randoms.text(NAME_BITS);
    }

    @DeleteMapping("/api/v1/session")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Sign out")
    @ApiResponse(responseCode = "204", description = "Signed out")
    Mono<Void> signOut(@AuthenticationPrincipal Identity who, ServerHttpRequest request, ServerHttpResponse response) {
        return audit.tell(who, Action.SIGNED_OUT, "session")
                .then(
                        who.grant().kind() == Grant.Kind.PERSON
                                ? sessions.close(who.grant().id())
                                : Mono.empty())
                .then(Mono.fromRunnable(() -> response.addCookie(cookie.holding("", Duration.ZERO, request))));
    }

    @DeleteMapping("/api/v1/session/people/{name}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Sign somebody out everywhere",
            description = "Ends all sessions of a person at once; streams that are open end within 10 s.")
    @ApiResponse(responseCode = "204", description = "All sessions are ended")
    @ApiResponse(responseCode = "404", description = "Nobody of that name is signed in")
    @ApiResponse(responseCode = "503", description = "The broker does not answer: try again")
    Mono<Void> revoke(
            @Parameter(description = "As the audit tells it", example = "ada@centre.example") @PathVariable String name,
            @AuthenticationPrincipal Identity who) {
        if (!sessions.isSignedIn(name)) {
            throw new ProblemException(
                    HttpStatus.NOT_FOUND, "Nobody of that name is signed in: /api/v1/audit tells who signed in.");
        }
        return audit.tell(who, Action.ACCESS_REVOKED, "person/" + name).then(sessions.closeAll(name));
    }

    @PostMapping("/api/v1/session/codes")
    @Operation(summary = "Make a sign-in code", description = "Good once, for 10 min, for the role that is named.")
    @ApiResponse(
            responseCode = "200",
            description = "The code",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = Code.class),
                            examples =
                                    @ExampleObject("{\"code\":\"kF3x\",\"expiresAt\":\"2026-11-02T09:40:00.000Z\"}")))
    @ApiResponse(responseCode = "400", description = "No role is named")
    @ApiResponse(responseCode = "404", description = "People sign in by an OpenID provider")
    @ApiResponse(responseCode = "429", description = "Too many codes are about")
    Mono<Code> code(@RequestBody CodeRequest body) {
        refuseCodesWherePeopleHaveNames();
        Role role = body.role();
        if (role == null) {
            throw new ProblemException(
                    HttpStatus.BAD_REQUEST, "role is missing: give wall, supervisor, manager, lead, admin or ingest.");
        }
        String expiresAt = Json.text(clock.instant().plus(SignInCodes.GOOD_FOR));
        return codes.issue(role).map(code -> new Code(code, expiresAt));
    }
}
