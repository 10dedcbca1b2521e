package io.vigie.dashboard.rules;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vigie.contract.rules.Rule;
import io.vigie.dashboard.audit.Action;
import io.vigie.dashboard.audit.AuditLog;
import io.vigie.dashboard.clock.TimeReached;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** When alerts fire, for supervisors and the administrator. */
@RestController
@Tag(name = "rules", description = "When alerts fire")
class RulesController {

    private static final String ONE = "/api/v1/rules/{id}";
    private static final String NOT_YET = "Just started, not all is read yet: ask again in a second";
    private static final String EXAMPLE = """
            {"id":"orders-wait","subjectKind":"queue",
             "filter":{"clients":[],"queues":["orders"],"desks":[],"teams":[]},
             "metric":"oldestWaitSeconds","comparator":">","threshold":120.0,"clearThreshold":60.0,"forSeconds":30,
             "severity":"warning","enabled":true}""";

    private final Rules rules;
    private final RuleWriter writer;
    private final RuleCheck check;
    private final RuleScope scopes;
    private final TimeReached reached;
    private final AuditLog audit;

    RulesController(
            Rules rules, RuleWriter writer, RuleCheck check, RuleScope scopes, TimeReached reached, AuditLog audit) {
        this.rules = rules;
        this.writer = writer;
        this.check = check;
        this.scopes = scopes;
        this.reached = reached;
        this.audit = audit;
    }

    /**
     * A list of rules.
     *
     * @param asOf the time reached; null before the first is known
     */
    record RuleList(@Nullable Instant asOf, List<Rule> rules) {}

    @GetMapping("/api/v1/rules")
    @Operation(
            summary = "All rules",
            description =
                    "By id: those that come with Vigie, and in their place or beside them those that people wrote.")
    @ApiResponse(responseCode = "200", description = "The rules")
    @ApiResponse(responseCode = "503", description = NOT_YET)
    RuleList all(@AuthenticationPrincipal Identity who) {
        List<Rule> shown = rules.all().stream()
                .filter(rule -> scopes.shows(who.scope(), rule))
                .toList();
        return new RuleList(reached.time(), shown);
    }

    @GetMapping(ONE)
    @Operation(summary = "One rule")
    @ApiResponse(
            responseCode = "200",
            description = "As it is in force",
            useReturnTypeSchema = true,
            content = @Content(mediaType = "application/json", examples = @ExampleObject(EXAMPLE)))
    @ApiResponse(responseCode = "404", description = "There is no such rule")
    @ApiResponse(responseCode = "503", description = NOT_YET)
    Rule one(@AuthenticationPrincipal Identity who, @PathVariable String id) {
        return known(who, id);
    }

    private Rule known(Identity who, String id) {
        Rule rule = rules.get(id);
        if (rule == null || !scopes.shows(who.scope(), rule)) {
            throw unknown();
        }
        return rule;
    }

    @PutMapping(path = ONE, consumes = "application/json")
    @Operation(
            summary = "Write a rule",
            description =
                    "Replaces the rule of this id, one that comes with Vigie too. In force within seconds, without a"
                            + " restart. A filter may name what there is: described, or seen in events.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = Rule.class),
                                            examples = @ExampleObject(EXAMPLE))))
    @ApiResponse(
            responseCode = "200",
            description = "In force in place of the one that was; the whole rule",
            useReturnTypeSchema = true,
            content = @Content(mediaType = "application/json", examples = @ExampleObject(EXAMPLE)))
    @ApiResponse(responseCode = "201", description = "In force; the whole rule")
    @ApiResponse(
            responseCode = "400",
            description = "A field is wrong, or the filter names what there is not; what was there stays in force")
    @ApiResponse(responseCode = "415", description = "Another content type")
    @ApiResponse(responseCode = "503", description = "The broker does not acknowledge: send the same again")
    Mono<ResponseEntity<Rule>> write(
            @AuthenticationPrincipal Identity who,
            @PathVariable String id,
            @org.springframework.web.bind.annotation.RequestBody(required = false) byte @Nullable [] body) {
        Rule rule = check.read(who.scope(), id, body);
        HttpStatus status = HttpStatus.CREATED;
        if (rules.get(id) != null) {
            scopes.require(who.scope(), known(who, id));
            status = HttpStatus.OK;
        }
        return audit.tell(who, Action.RULE_WRITTEN, "rule/" + id)
                .then(writer.write(rule))
                .thenReturn(ResponseEntity.status(status).body(rule));
    }

    @DeleteMapping(ONE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Take a rule back",
            description =
                    "Its open alerts end. Where people wrote over a rule that comes with Vigie, that one is in force"
                            + " again.")
    @ApiResponse(responseCode = "204", description = "Taken back")
    @ApiResponse(responseCode = "404", description = "There is no such rule")
    @ApiResponse(responseCode = "409", description = "It comes with Vigie, and nobody wrote over it")
    @ApiResponse(responseCode = "503", description = "The broker does not acknowledge: send the same again")
    Mono<Void> remove(@AuthenticationPrincipal Identity who, @PathVariable String id) {
        Rule rule = known(who, id);
        if (!rules.isWritten(id)) {
            throw new ProblemException(
                    HttpStatus.CONFLICT,
                    "This rule comes with Vigie and nobody wrote over it: to silence it, PUT it here with"
                            + " \"enabled\":false.");
        }
        scopes.require(who.scope(), rule);
        return audit.tell(who, Action.RULE_REMOVED, "rule/" + id).then(writer.remove(id));
    }

    private static ProblemException unknown() {
        return new ProblemException(HttpStatus.NOT_FOUND, "There is no such rule: GET /api/v1/rules lists all.");
    }
}
