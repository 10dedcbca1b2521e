package io.vigie.dashboard.live;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vigie.contract.live.DeskSnapshot;
import io.vigie.contract.live.QueueSnapshot;
import io.vigie.contract.live.TeamSnapshot;
import io.vigie.dashboard.identity.Identity;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Queues, desks and teams as they are now, once. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "live", description = "The centre as it is now")
class ListsController {

    private static final String NOT_YET = "Just started, not all is read yet: ask again in a second";
    private static final String SMALL =
            " Where fewer than 5 agents are not offline, what it says about agents is left out"
                    + " for the wall and for leads.";

    private final Lists lists;
    private final Audiences audiences;

    ListsController(Lists lists, Audiences audiences) {
        this.lists = lists;
        this.audiences = audiences;
    }

    // The answers are bytes; what they hold is told by these.
    record QueueList(@Nullable Instant asOf, List<QueueSnapshot> queues) {}

    record DeskList(@Nullable Instant asOf, List<DeskSnapshot> desks) {}

    record TeamList(@Nullable Instant asOf, List<TeamSnapshot> teams) {}

    @GetMapping("/api/v1/queues")
    @Operation(summary = "All queues", description = "The latest snapshot of each queue in scope, by id." + SMALL)
    @ApiResponse(
            responseCode = "200",
            description = "The queues",
            content = @Content(schema = @Schema(implementation = QueueList.class)))
    @ApiResponse(responseCode = "503", description = NOT_YET)
    byte[] queues(@AuthenticationPrincipal Identity who) {
        return lists.all(Kind.QUEUES, audiences.of(who));
    }

    @GetMapping("/api/v1/queues/{id}")
    @Operation(summary = "One queue")
    @ApiResponse(
            responseCode = "200",
            description = "Its latest snapshot",
            content = @Content(schema = @Schema(implementation = QueueSnapshot.class)))
    @ApiResponse(responseCode = "404", description = "No queue of this id is known")
    @ApiResponse(responseCode = "503", description = NOT_YET)
    byte[] queue(@AuthenticationPrincipal Identity who, @PathVariable String id) {
        return lists.one(Kind.QUEUES, id, audiences.of(who));
    }

    @GetMapping("/api/v1/desks")
    @Operation(summary = "All desks", description = "The latest snapshot of each desk in scope, by id.")
    @ApiResponse(
            responseCode = "200",
            description = "The desks",
            content = @Content(schema = @Schema(implementation = DeskList.class)))
    @ApiResponse(responseCode = "503", description = NOT_YET)
    byte[] desks(@AuthenticationPrincipal Identity who) {
        return lists.all(Kind.DESKS, audiences.of(who));
    }

    @GetMapping("/api/v1/desks/{id}")
    @Operation(summary = "One desk")
    @ApiResponse(
            responseCode = "200",
            description = "Its latest snapshot",
            content = @Content(schema = @Schema(implementation = DeskSnapshot.class)))
    @ApiResponse(responseCode = "404", description = "No desk of this id is known")
    @ApiResponse(responseCode = "503", description = NOT_YET)
    byte[] desk(@AuthenticationPrincipal Identity who, @PathVariable String id) {
        return lists.one(Kind.DESKS, id, audiences.of(who));
    }

    @GetMapping("/api/v1/teams")
    @Operation(summary = "All teams", description = "The latest snapshot of each team in scope, by id." + SMALL)
    @ApiResponse(
            responseCode = "200",
            description = "The teams",
            content = @Content(schema = @Schema(implementation = TeamList.class)))
    @ApiResponse(responseCode = "503", description = NOT_YET)
    byte[] teams(@AuthenticationPrincipal Identity who) {
        return lists.all(Kind.TEAMS, audiences.of(who));
    }

    @GetMapping("/api/v1/teams/{id}")
    @Operation(summary = "One team")
    @ApiResponse(
            responseCode = "200",
            description = "Its latest snapshot",
            content = @Content(schema = @Schema(implementation = TeamSnapshot.class)))
    @ApiResponse(responseCode = "404", description = "No team of this id is known")
    @ApiResponse(responseCode = "503", description = NOT_YET)
    byte[] team(@AuthenticationPrincipal Identity who, @PathVariable String id) {
        return lists.one(Kind.TEAMS, id, audiences.of(who));
    }
}
