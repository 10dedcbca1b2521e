package io.vigie.dashboard.pairing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vigie.dashboard.audit.Action;
import io.vigie.dashboard.audit.AuditLog;
import io.vigie.dashboard.clock.TimeReached;
import io.vigie.dashboard.identity.Identity;
import io.vigie.dashboard.problems.ProblemException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The displays that are paired, and how to take them back. */
@RestController
@Tag(name = "walls", description = "Boards, and the displays that show them")
class DisplaysController {

    private final Displays displays;
    private final Sightings sightings;
    private final TimeReached reached;
    private final AuditLog audit;

    DisplaysController(Displays displays, Sightings sightings, TimeReached reached, AuditLog audit) {
        this.displays = displays;
        this.sightings = sightings;
        this.reached = reached;
        this.audit = audit;
    }

    /**
     * A list of displays.
     *
     * @param asOf the time reached; null before the first is known
     */
    record DisplayList(@Nullable Instant asOf, List<ShownDisplay> displays) {}

    @GetMapping("/api/v1/displays")
    @Operation(summary = "All paired displays", description = "By name: those that show nothing out of scope.")
    @ApiResponse(
            responseCode = "200",
            description = "The displays",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DisplayList.class),
                            examples = @ExampleObject(PairingExamples.DISPLAYS)))
    @ApiResponse(responseCode = "503", description = PairingExamples.NOT_YET)
    DisplayList all(@AuthenticationPrincipal Identity who) {
        return new DisplayList(
                reached.time(),
                displays.visibleTo(who).stream()
                        .map(display -> ShownDisplay.of(display, sightings.last(display.id())))
                        .toList());
    }

    @DeleteMapping("/api/v1/displays/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Revoke a display",
            description = "Its stream ends within 10 s, and whatever it asks is answered 401.")
    @ApiResponse(responseCode = "204", description = "Revoked")
    @ApiResponse(responseCode = "404", description = "There is no such display, or it shows what is out of scope")
    @ApiResponse(responseCode = "503", description = "The broker does not acknowledge: send the same again")
    Mono<Void> revoke(@AuthenticationPrincipal Identity who, @PathVariable String id) {
        Display display = displays.visibleTo(who).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        HttpStatus.NOT_FOUND,
                        "There is no such display: GET /api/v1/displays lists those that you may see."));
        return audit.tell(who, Action.DISPLAY_REVOKED, "display/" + id + "/board/" + display.board())
                .then(displays.revoke(display));
    }
}
