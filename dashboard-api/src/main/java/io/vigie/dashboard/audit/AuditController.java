package io.vigie.dashboard.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vigie.dashboard.clock.TimeReached;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What people did, for the administrator. */
@RestController
@Tag(name = "audit", description = "Who did what")
class AuditController {

    private static final String EXAMPLE = """
            {"asOf":"2026-11-02T09:30:00.000Z","total":1,"audit":[{"at":"2026-11-02T09:29:41.250Z","who":"a.martin",\
            "role":"supervisor","address":"192.0.2.7","action":"agents-opened","subject":"team/north"}]}""";

    private final AuditTrail trail;
    private final TimeReached reached;

    AuditController(AuditTrail trail, TimeReached reached) {
        this.trail = trail;
        this.reached = reached;
    }

    record AuditList(
            @Schema(description = "The time that the numbers have reached; null before there is any") @Nullable
            Instant asOf,

            @Schema(description = "How many there have ever been, those no longer kept included")
            long total,

            @Schema(description = "The newest first") List<AuditEntry> audit) {}

    @GetMapping("/api/v1/audit")
    @Operation(
            summary = "Who did what",
            description =
                    "Sign-ins and sign-outs; who looked at agents by name; changes of rules and the directory; who"
                            + " saw to alerts. The newest first; the last 1000 are at hand, the topic `audit` keeps them for a"
                            + " year.")
    @ApiResponse(
            responseCode = "200",
            description = "What people did",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AuditList.class),
                            examples = @ExampleObject(EXAMPLE)))
    @ApiResponse(responseCode = "400", description = "The limit is not a whole number from 1 to 1000")
    @ApiResponse(responseCode = "503", description = "Just started, not all is read yet: ask again in a second")
    AuditList newest(
            @Parameter(description = "At most this many, 1 to 1000") @RequestParam(defaultValue = "100") int limit) {
        return new AuditList(reached.time(), trail.total(), trail.newest(limit));
    }
}
