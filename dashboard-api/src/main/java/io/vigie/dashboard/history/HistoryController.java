package io.vigie.dashboard.history;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vigie.dashboard.identity.Identity;
import io.vigie.dashboard.live.InSight;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Queues and teams over time. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "history", description = "Queues and teams over time")
class HistoryController {

    private static final String FROM = "From this moment on. The + of an offset is written %2B in an address.";
    private static final String TO = "Before this moment";
    private static final String STEP = "How long the intervals are: whole minutes from PT1M to PT60M, or P1D for local"
            + " days. They begin at local midnight and never cross it.";
    private static final String COMPARE = "P7D: beside each interval the same hours of the clock a week before";
    private static final String WRONG = "A parameter is wrong, or there would be more than 10000 intervals";
    private static final String GONE = "Nothing of this time is kept: without InfluxDB only the last 48 h are";
    private static final String AWAY = "InfluxDB, where what is older than 48 h lies, does not answer; or just started,"
            + " not all is read yet: ask again after the seconds of Retry-After";
    private static final String INTERVALS =
            " Intervals that have not begun are left out, as are those of which nothing is"
                    + " kept; where some minutes of one were not asked for, are not over or are not kept, it is `partial`.";

    private final Histories histories;
    private final InSight inSight;

    HistoryController(Histories histories, InSight inSight) {
        this.histories = histories;
        this.inSight = inSight;
    }

    @GetMapping("/api/v1/queues/{id}/history")
    @Operation(
            summary = "A queue over time",
            description = "What became of the visits that entered the queue within each interval, corrections included."
                    + INTERVALS)
    @ApiResponse(
            responseCode = "200",
            description = "The intervals, the oldest first",
            content =
                    @Content(
                            schema = @Schema(implementation = QueueHistory.class),
                            examples = @ExampleObject(HistoryExamples.QUEUE)))
    @ApiResponse(responseCode = "400", description = WRONG)
    @ApiResponse(responseCode = "404", description = "No queue of this id is known")
    @ApiResponse(responseCode = "410", description = GONE)
    @ApiResponse(responseCode = "503", description = AWAY)
    Mono<QueueHistory> queueHistory(
            @AuthenticationPrincipal Identity who,
            @PathVariable String id,
            @Parameter(description = FROM, required = true, example = "2026-11-23T08:00:00Z")
                    @RequestParam(required = false)
                    @Nullable
                    String from,
            @Parameter(description = TO, required = true, example = "2026-11-23T18:00:00Z")
                    @RequestParam(required = false)
                    @Nullable
                    String to,
            @Parameter(description = STEP, required = true, example = "PT15M") @RequestParam(required = false) @Nullable
                    String step,
            @Parameter(description = COMPARE, example = "P7D") @RequestParam(required = false) @Nullable
                    String compare) {
        inSight.requireQueue(who, id);
        return histories.queue(id, Asked.of(from, to, step, compare));
    }

    @GetMapping("/api/v1/teams/{id}/history")
    @Operation(
            summary = "A team over time",
            description =
                    "How many agents counted as what at the end of each minute, in the mean over the minutes of each"
                            + " interval; rates over all of them together. Minutes with fewer than 5 agents present are left out"
                            + " for the wall and for leads." + INTERVALS)
    @ApiResponse(
            responseCode = "200",
            description = "The intervals, the oldest first",
            content =
                    @Content(
                            schema = @Schema(implementation = TeamHistory.class),
                            examples = @ExampleObject(HistoryExamples.TEAM)))
    @ApiResponse(responseCode = "400", description = WRONG)
    @ApiResponse(responseCode = "404", description = "No team of this id is known")
    @ApiResponse(responseCode = "410", description = GONE)
    @ApiResponse(responseCode = "503", description = AWAY)
    Mono<TeamHistory> teamHistory(
            @AuthenticationPrincipal Identity who,
            @PathVariable String id,
            @Parameter(description = FROM, required = true, example = "2026-11-23T08:00:00Z")
                    @RequestParam(required = false)
                    @Nullable
                    String from,
            @Parameter(description = TO, required = true, example = "2026-11-23T18:00:00Z")
                    @RequestParam(required = false)
                    @Nullable
                    String to,
            @Parameter(description = STEP, required = true, example = "PT15M") @RequestParam(required = false) @Nullable
                    String step,
            @Parameter(description = COMPARE, example = "P7D") @RequestParam(required = false) @Nullable
                    String compare) {
        inSight.requireTeam(who, id);
        return histories.team(id, Asked.of(from, to, step, compare), !inSight.seesSmallGroups(who));
    }
}
