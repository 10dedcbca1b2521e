package io.vigie.dashboard.live;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vigie.contract.live.Alert;
import io.vigie.dashboard.audit.Action;
import io.vigie.dashboard.audit.AuditLog;
import io.vigie.dashboard.identity.Identity;
import io.vigie.dashboard.live.Alerts.Told;
import io.vigie.dashboard.problems.ProblemException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Alerts that are open, and those who see to them. */
@RestController
@Tag(name = "alerts", description = "What needs somebody")
class AlertsController {

    private static final String NOT_YET = "Just started, not all is read yet: ask again in a second";
    private static final String ID = "As it stands in the list, or in a link that a lead was given";

    private final Alerts alerts;
    private final AlertForms forms;
    private final AlertFrames frames;
    private final Lists lists;
    private final Acknowledgements acknowledgements;
    private final Audiences audiences;
    private final AuditLog audit;

    AlertsController(
            Alerts alerts,
            AlertForms forms,
            AlertFrames frames,
            Lists lists,
            Acknowledgements acknowledgements,
            Audiences audiences,
            AuditLog audit) {
        this.alerts = alerts;
        this.forms = forms;
        this.frames = frames;
        this.lists = lists;
        this.acknowledgements = acknowledgements;
        this.audiences = audiences;
        this.audit = audit;
    }

    // The answer is bytes; what it holds is told by this.
    record AlertList(@Nullable Instant asOf, List<Alert> alerts) {}

    @GetMapping(path = "/api/v1/alerts", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "All open alerts",
            description =
                    "By id. Those on agents are sent to a supervisor as they are; to a manager with the agent's team"
                            + " in place of the agent, and to a lead with an opaque id and a link, both without value, threshold"
                            + " and names in the text.")
    @ApiResponse(
            responseCode = "200",
            description = "The alerts",
            content = @Content(schema = @Schema(implementation = AlertList.class)))
    @ApiResponse(responseCode = "503", description = NOT_YET)
    byte[] all(@AuthenticationPrincipal Identity who) {
        return lists.page("alerts", frames.open(view(who)));
    }

    @GetMapping(path = "/api/v1/alerts/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "One alert", description = "Open, or resolved lately.")
    @ApiResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = Alert.class)))
    @ApiResponse(responseCode = "404", description = "No alert of this id is known")
    @ApiResponse(responseCode = "503", description = NOT_YET)
    byte[] one(@AuthenticationPrincipal Identity who, @Parameter(description = ID) @PathVariable String id) {
        return known(who, id).form();
    }

    @PostMapping("/api/v1/alerts/{id}/acknowledge")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "See to an alert",
            description = "The alert tells who saw to it as soon as the job has read it; the first who did stands.")
    @ApiResponse(responseCode = "202", description = "Taken in, and cannot be lost now")
    @ApiResponse(responseCode = "404", description = "No alert of this id is known")
    @ApiResponse(responseCode = "409", description = "It is resolved already")
    @ApiResponse(responseCode = "503", description = "The broker does not acknowledge: send the same again")
    Mono<Void> acknowledge(
            @AuthenticationPrincipal Identity who, @Parameter(description = ID) @PathVariable String id) {
        Alert alert = known(who, id).told().alert();
        if (alert.state() == Alert.State.RESOLVED) {
            throw new ProblemException(HttpStatus.CONFLICT, "This alert is resolved: there is nothing left to see to.");
        }
        return audit.tell(who, Action.ALERT_ACKNOWLEDGED, "alert/" + alert.id())
                .then(acknowledgements.write(alert.id(), who));
    }

    private record Shown(Told told, byte[] form) {}

    private Shown known(Identity who, String id) {
        View view = view(who);
        Told told = alerts.get(id);
        byte[] form = told == null || !isIdFor(view, told, id) ? null : forms.of(view, told);
        if (told == null || form == null) {
            throw new ProblemException(
                    HttpStatus.NOT_FOUND,
                    "No alert of this id is known: GET /api/v1/alerts lists those that are open.");
        }
        return new Shown(told, form);
    }

    // Who may not know the agent may not ask by an id that is made from the agent's either.
    private static boolean isIdFor(View view, Told told, String id) {
        return id.equals(told.opaqueId()) || id.equals(AlertForms.idFor(view.audience(), told));
    }

    private View view(Identity who) {
        return new View(audiences.of(who), Selection.ALL);
    }
}
