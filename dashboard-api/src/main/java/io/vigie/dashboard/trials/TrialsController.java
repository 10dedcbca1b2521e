package io.vigie.dashboard.trials;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vigie.contract.json.Json;
import io.vigie.contract.rules.Rule;
import io.vigie.dashboard.identity.Identity;
import io.vigie.dashboard.rules.RuleCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Rules are tried before they are put in force. */
@RestController
@Tag(name = "rules", description = "When alerts fire")
class TrialsController {

    /** What a rule is called that has no id yet. */
    private static final String NO_ID = "trial";

    private static final String RULE = """
            {"subjectKind":"queue","filter":{"queues":["orders"]},"metric":"oldestWaitSeconds","comparator":">",
             "threshold":120.0,"clearThreshold":60.0,"forSeconds":30}""";
    private static final String TRIED = """
            {"asOf":"2026-11-23T10:30:05.412Z","from":"2026-11-22T10:30:05.000Z","to":"2026-11-23T10:30:05.000Z",
             "basis":"events","fired":2,"alreadyFiring":0,"tried":1,
             "subjects":[{"kind":"queue","id":"orders","name":"Orders","fired":2,"spells":[
              {"since":"2026-11-22T16:04:11.000Z","from":"2026-11-22T16:04:41.000Z",
               "until":"2026-11-22T16:09:02.000Z"},
              {"since":"2026-11-23T10:28:30.000Z","from":"2026-11-23T10:29:00.000Z","until":null}]}],
             "untried":null}""";
    private static final String UNTRIED = """
            {"asOf":"2026-11-23T10:30:05.412Z","from":"2026-11-22T10:30:05.000Z","to":"2026-11-23T10:30:05.000Z",
             "basis":null,"fired":null,"alreadyFiring":null,"tried":0,"subjects":[],
             "untried":{"code":"not-kept","detail":"The numbers of desks are not kept over time: put the rule in force\
             with severity info, and look at what it gives."}}""";

    private final RuleCheck check;
    private final Trials trials;

    TrialsController(RuleCheck check, Trials trials) {
        this.check = check;
        this.trials = trials;
    }

    @PostMapping(path = "/api/v1/rules/trial", consumes = "application/json")
    @Operation(
            summary = "Try a rule",
            description =
                    "How often it would have fired in the last 24 h, for what it looks at in your scope; nothing is"
                            + " written. `id` may be left out, and whether it is enabled is not asked. What queues and"
                            + " teams count over minutes is tried by the end of each minute, with what has become of the"
                            + " visits since; who waits and who is with an agent by the events of calls, at each second."
                            + " Times at which a source was silent are not left out.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = Rule.class),
                                            examples = @ExampleObject(RULE))))
    @ApiResponse(
            responseCode = "200",
            description = "What it would have given, or why it could not be tried",
            useReturnTypeSchema = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = {
                                @ExampleObject(name = "tried", value = TRIED),
                                @ExampleObject(name = "untried", value = UNTRIED)
                            }))
    @ApiResponse(responseCode = "400", description = "A field is wrong, or the filter names what there is not")
    @ApiResponse(responseCode = "415", description = "Another content type")
    @ApiResponse(
            responseCode = "503",
            description =
                    "Other rules are being tried, the broker does not answer, or just started, not all is read yet:"
                            + " ask again after the seconds of Retry-After")
    Mono<Trial> trial(
            @AuthenticationPrincipal Identity who,
            @org.springframework.web.bind.annotation.RequestBody(required = false) byte @Nullable [] body) {
        return trials.of(who.scope(), check.read(who.scope(), id(body), body));
    }

    /** The rule's own, if it has one that may be an id; what is wrong is told when the whole is read. */
    private static String id(byte @Nullable [] body) {
        try {
            JsonNode id =
                    Json.MAPPER.readTree(body == null ? new byte[0] : body).path("id");
            return id.isString() ? id.stringValue() : NO_ID;
        } catch (JacksonException e) {
            return NO_ID;
        }
    }
}
