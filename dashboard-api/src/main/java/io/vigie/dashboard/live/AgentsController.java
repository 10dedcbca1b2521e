package io.vigie.dashboard.live;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vigie.contract.live.AgentDay;
import io.vigie.contract.live.AgentSnapshot;
import io.vigie.dashboard.audit.Action;
import io.vigie.dashboard.audit.AuditLog;
import io.vigie.dashboard.identity.Identity;
import io.vigie.dashboard.identity.Role;
import io.vigie.dashboard.problems.ProblemException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Agents by name, for their supervisors, and for a manager who opens a team. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "agents", description = "Agents by name as they are now")
class AgentsController {

    private static final String NOT_YET = "Just started, not all is read yet: ask again in a second";
    private static final String TEAM = "Agents of this team alone. A manager has to name it, which is logged.";
    private static final String NO_TEAM = "A manager named no team";
    private static final String UNKNOWN =
            "No agent of this id is known, or none of the team that is named; or individual views are switched off";

    private final Lists lists;
    private final AgentDays days;
    private final Centre centre;
    private final Audiences audiences;
    private final AuditLog audit;

    AgentsController(Lists lists, AgentDays days, Centre centre, Audiences audiences, AuditLog audit) {
        this.lists = lists;
        this.days = days;
        this.centre = centre;
        this.audiences = audiences;
        this.audit = audit;
    }

    // The answer is bytes; what it holds is told by this.
    record AgentList(@Nullable Instant asOf, List<AgentSnapshot> agents) {}

    @GetMapping("/api/v1/agents")
    @Operation(summary = "All agents", description = "The latest snapshot of each agent in scope, by id.")
    @ApiResponse(
            responseCode = "200",
            description = "The agents; none where nobody knows the team",
            content = @Content(schema = @Schema(implementation = AgentList.class)))
    @ApiResponse(responseCode = "400", description = NO_TEAM)
    @ApiResponse(responseCode = "404", description = "Individual views are switched off")
    @ApiResponse(responseCode = "503", description = NOT_YET)
    Mono<byte[]> all(
            @AuthenticationPrincipal Identity who,
            @Parameter(description = TEAM) @RequestParam(required = false) @Nullable String team) {
        Selection ofTeam = team == null ? Selection.ALL : new Selection(null, null, Set.of(team));
        return open(who, team).then(Mono.fromSupplier(() -> lists.all(Kind.AGENTS, audiences.of(who), ofTeam)));
    }

    @GetMapping("/api/v1/agents/{id}")
    @Operation(summary = "One agent")
    @ApiResponse(
            responseCode = "200",
            description = "Its latest snapshot",
            content = @Content(schema = @Schema(implementation = AgentSnapshot.class)))
    @ApiResponse(responseCode = "400", description = NO_TEAM)
    @ApiResponse(responseCode = "404", description = UNKNOWN)
    @ApiResponse(responseCode = "503", description = NOT_YET)
    Mono<byte[]> one(
            @AuthenticationPrincipal Identity who,
            @PathVariable String id,
            @Parameter(description = TEAM) @RequestParam(required = false) @Nullable String team) {
        return openOne(who, id, team).then(Mono.fromSupplier(() -> known(who, id, team)));
    }

    @GetMapping("/api/v1/agents/{id}/day")
    @Operation(
            summary = "The day of an agent",
            description =
                    "What was planned today, and what was: punches, contacts, time away and at the desk. At most 30 s"
                            + " old. Of who called and why it tells nothing.")
    @ApiResponse(
            responseCode = "200",
            description = "The running shift from 2 h before its start, else the local day",
            content = @Content(schema = @Schema(implementation = AgentDay.class)))
    @ApiResponse(responseCode = "400", description = NO_TEAM)
    @ApiResponse(responseCode = "404", description = UNKNOWN + "; or nothing is known of the agent's day")
    @ApiResponse(responseCode = "503", description = NOT_YET)
    Mono<byte[]> day(
            @AuthenticationPrincipal Identity who,
            @PathVariable String id,
            @Parameter(description = TEAM) @RequestParam(required = false) @Nullable String team) {
        return openOne(who, id, team).then(Mono.fromSupplier(() -> {
            known(who, id, team);
            return days.of(id);
        }));
    }

    private byte[] known(Identity who, String id, @Nullable String team) {
        Snapshot snapshot = centre.of(Kind.AGENTS).get(id);
        if (team != null && snapshot != null && !team.equals(snapshot.owner().team())) {
            throw Lists.unknown(Kind.AGENTS);
        }
        return lists.one(Kind.AGENTS, id, audiences.of(who));
    }

    /** What is looked at is told before it is shown, but for the list that is a supervisor's own work. */
    private Mono<Void> open(Identity who, @Nullable String team) {
        requireIndividualViews();
        if (who.role() == Role.SUPERVISOR) {
            return Mono.empty();
        }
        return audit.tell(who, Action.AGENTS_OPENED, "team/" + named(team));
    }

    private Mono<Void> openOne(Identity who, String id, @Nullable String team) {
        requireIndividualViews();
        if (who.role() != Role.SUPERVISOR) {
            named(team);
        }
        return audit.tell(who, Action.AGENTS_OPENED, "agent/" + id);
    }

    private void requireIndividualViews() {
        if (!audiences.individualViews()) {
            throw new ProblemException(
                    HttpStatus.NOT_FOUND,
                    "Single agents are shown to nobody in this installation: vigie.individual-views is false.");
        }
    }

    private static String named(@Nullable String team) {
        if (team == null || team.isEmpty()) {
            throw new ProblemException(
                    HttpStatus.BAD_REQUEST,
                    "'team' is missing: a manager sees agents by opening one team, by its id, and that is logged.");
        }
        return team;
    }
}
