package io.vigie.dashboard.pairing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vigie.dashboard.access.Credentials;
import io.vigie.dashboard.access.SessionCookie;
import io.vigie.dashboard.identity.Identity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** How a display comes to its board. */
@RestController
@Tag(name = "walls", description = "Boards, and the displays that show them")
class PairingsController {

    private final Pairings pairings;
    private final Approvals approvals;
    private final SessionCookie cookie;

    PairingsController(Pairings pairings, Approvals approvals, SessionCookie cookie) {
        this.pairings = pairings;
        this.approvals = approvals;
        this.cookie = cookie;
    }

    /**
     * What a display shows while it waits.
     *
     * @param url the path, for a QR code, at which a phone approves
     */
    record Shown(String code, Instant expiresAt, String url) {}

    /** What asks under a code, to compare with the display that one stands before. */
    record Asks(String code, String address, Instant askedAt, Instant expiresAt) {}

    @PostMapping("/api/v1/pairings")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Ask to be paired",
            description =
                    "For a display, without credentials. It gets a code to show, and a cookie that is worth nothing"
                            + " until somebody approves the code; until then GET /api/v1/session answers 401.")
    @ApiResponse(
            responseCode = "201",
            description = "The code, good for 10 min",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = Shown.class),
                            examples = @ExampleObject(PairingExamples.ASKED)))
    @ApiResponse(responseCode = "403", description = "The request comes from a page of another origin")
    @ApiResponse(responseCode = "429", description = "Too many displays ask: Retry-After says in how many seconds")
    @ApiResponse(responseCode = "503", description = "The broker does not acknowledge: send the same again")
    Mono<Shown> ask(ServerHttpRequest request, ServerHttpResponse response) {
        return pairings.ask(Credentials.address(request)).map(asked -> {
            response.addCookie(cookie.holding(asked.secret(), Approvals.GOOD_FOR, request));
            String code = Codes.shown(asked.code());
            return new Shown(code, asked.until(), "/pair#" + code);
        });
    }

    @GetMapping("/api/v1/pairings/{code}")
    @Operation(
            summary = "What asks under a code",
            description = "To compare with the display before it is approved. Case, hyphens and spaces do not matter.")
    @ApiResponse(
            responseCode = "200",
            description = "A display asks",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = Asks.class),
                            examples = @ExampleObject(PairingExamples.ASKS)))
    @ApiResponse(responseCode = "404", description = "No display shows this code now")
    @ApiResponse(responseCode = "429", description = "5 codes were wrong within 10 min: Retry-After says when to go on")
    @ApiResponse(responseCode = "503", description = PairingExamples.NOT_YET)
    Asks look(@AuthenticationPrincipal Identity who, @PathVariable String code) {
        String read = Codes.read(code);
        Pairing asks = approvals.look(read, who);
        return new Asks(Codes.shown(read), asks.address(), asks.askedAt(), asks.until());
    }

    @PostMapping(path = "/api/v1/pairings/{code}/approve", consumes = "application/json")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Approve a display",
            description =
                    "For one board, of which it sees no more than who approves, as the board is from then on. It may"
                            + " look and nothing else, for 400 days or until it is revoked.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = Approval.class),
                                            examples = @ExampleObject(PairingExamples.APPROVAL))))
    @ApiResponse(
            responseCode = "201",
            description = "Paired",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ShownDisplay.class),
                            examples = @ExampleObject(PairingExamples.DISPLAY)))
    @ApiResponse(responseCode = "400", description = "A field is wrong, or there is no such board for you")
    @ApiResponse(responseCode = "404", description = "No display shows this code now, or it is used up")
    @ApiResponse(responseCode = "415", description = "Another content type")
    @ApiResponse(responseCode = "429", description = "5 codes were wrong within 10 min: Retry-After says when to go on")
    @ApiResponse(responseCode = "503", description = "The broker does not acknowledge: send the same again")
    Mono<ShownDisplay> approve(
            @AuthenticationPrincipal Identity who,
            @PathVariable String code,
            @org.springframework.web.bind.annotation.RequestBody(required = false) byte @Nullable [] body) {
        return approvals
                .approve(Codes.read(code), Approval.read(body), who)
                .map(display -> ShownDisplay.of(display, null));
    }
}
