package io.vigie.dashboard.directory;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vigie.contract.directory.AgentEntry;
import io.vigie.contract.directory.ClientEntry;
import io.vigie.contract.directory.DeskEntry;
import io.vigie.contract.directory.DirectoryEntry;
import io.vigie.contract.directory.DirectoryKind;
import io.vigie.contract.directory.DirectoryReader;
import io.vigie.contract.directory.QueueEntry;
import io.vigie.contract.directory.TeamEntry;
import io.vigie.contract.input.Problem;
import io.vigie.contract.input.RefusedException;
import io.vigie.contract.json.Json;
import io.vigie.dashboard.audit.Action;
import io.vigie.dashboard.audit.AuditLog;
import io.vigie.dashboard.clock.TimeReached;
import io.vigie.dashboard.identity.Identity;
import io.vigie.dashboard.identity.Scope;
import io.vigie.dashboard.problems.ProblemException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Names and rules of clients, queues, desks, teams and agents, for the administrator. */
@RestController
@Tag(name = "directory", description = "What is known of clients, queues, desks, teams and agents")
class DirectoryController {

    private static final String ONE = "/api/v1/directory/{kind}/{id}";
    private static final String KINDS = "client, queue, desk, team or agent";
    private static final String NOT_YET = "Just started, not all is read yet: ask again in a second";

    private final Directory directory;
    private final DirectoryReader reader;
    private final DirectoryWriter writer;
    private final TimeReached reached;
    private final AuditLog audit;

    DirectoryController(
            Directory directory, DirectoryReader reader, DirectoryWriter writer, TimeReached reached, AuditLog audit) {
        this.directory = directory;
        this.reader = reader;
        this.writer = writer;
        this.reached = reached;
        this.audit = audit;
    }

    @GetMapping("/api/v1/directory/{kind}")
    @Operation(
            summary = "All that is described of a kind",
            description = "By id, under the plural of the kind. What nobody described is not among it.")
    @ApiResponse(
            responseCode = "200",
            description = "The entries",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(type = "object"),
                            examples = @ExampleObject(DirectoryExamples.LIST)))
    @ApiResponse(responseCode = "404", description = "There is no such kind")
    @ApiResponse(responseCode = "503", description = NOT_YET)
    Map<String, @Nullable Object> all(
            @AuthenticationPrincipal Identity who, @Parameter(description = KINDS) @PathVariable String kind) {
        DirectoryKind known = kind(kind);
        Map<String, @Nullable Object> page = new LinkedHashMap<>();
        page.put("asOf", reached.time());
        page.put(
                known.word() + "s",
                directory.all(known).stream()
                        .filter(entry -> DirectoryScope.has(who.scope(), entry))
                        .toList());
        return page;
    }

    @GetMapping(ONE)
    @Operation(summary = "What is described of one")
    @ApiResponse(
            responseCode = "200",
            description = "The entry",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema =
                                    @Schema(
                                            anyOf = {
                                                ClientEntry.class,
                                                QueueEntry.class,
                                                DeskEntry.class,
                                                TeamEntry.class,
                                                AgentEntry.class
                                            }),
                            examples = @ExampleObject(DirectoryExamples.QUEUE)))
    @ApiResponse(
            responseCode = "404",
            description = "Nobody described it, so the defaults hold; or there is no such kind")
    @ApiResponse(responseCode = "503", description = NOT_YET)
    DirectoryEntry one(
            @AuthenticationPrincipal Identity who,
            @Parameter(description = KINDS) @PathVariable String kind,
            @PathVariable String id) {
        DirectoryEntry entry = directory.get(kind(kind), id);
        if (entry == null || !DirectoryScope.has(who.scope(), entry)) {
            throw new ProblemException(
                    HttpStatus.NOT_FOUND,
                    "Nobody described this " + kind + ", so the defaults hold for it: PUT {} here writes them down, and"
                            + " answers with them.");
        }
        return entry;
    }

    @PutMapping(path = ONE, consumes = "application/json")
    @Operation(
            summary = "Describe one",
            description =
                    "Replaces all that was said before; what is left out gets its default. In force everywhere when"
                            + " the answer comes, the rules of a queue for calls that enter it from then on. A client, team or"
                            + " mentor that is named need not be described. An alias belongs to one agent alone.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema =
                                                    @Schema(
                                                            anyOf = {
                                                                ClientEntry.class,
                                                                QueueEntry.class,
                                                                DeskEntry.class,
                                                                TeamEntry.class,
                                                                AgentEntry.class
                                                            }),
                                            examples = {
                                                @ExampleObject(name = "client", value = DirectoryExamples.CLIENT),
                                                @ExampleObject(name = "queue", value = DirectoryExamples.QUEUE),
                                                @ExampleObject(name = "desk", value = DirectoryExamples.DESK),
                                                @ExampleObject(name = "team", value = DirectoryExamples.TEAM),
                                                @ExampleObject(name = "agent", value = DirectoryExamples.AGENT)
                                            })))
    @ApiResponse(
            responseCode = "200",
            description = "Described anew; the whole entry",
            content = @Content(mediaType = "application/json", examples = @ExampleObject(DirectoryExamples.QUEUE)))
    @ApiResponse(
            responseCode = "201",
            description = "Described for the first time; the whole entry",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = QueueEntry.class),
                            examples = @ExampleObject(DirectoryExamples.QUEUE)))
    @ApiResponse(responseCode = "400", description = "A field is wrong; what was there stays in force")
    @ApiResponse(responseCode = "403", description = "It does not belong to the own scope")
    @ApiResponse(responseCode = "404", description = "There is no such kind")
    @ApiResponse(responseCode = "409", description = "Another agent has the alias, or there are 100000 of the kind")
    @ApiResponse(responseCode = "415", description = "Another content type")
    @ApiResponse(responseCode = "503", description = "The broker does not acknowledge: send the same again")
    Mono<ResponseEntity<DirectoryEntry>> describe(
            @AuthenticationPrincipal Identity who,
            @Parameter(description = KINDS) @PathVariable String kind,
            @PathVariable String id,
            @org.springframework.web.bind.annotation.RequestBody(required = false) byte @Nullable [] body) {
        DirectoryEntry entry = read(kind(kind), id, body);
        requireWithin(who.scope(), entry);
        return audit.tell(who, Action.DIRECTORY_WRITTEN, kind + "/" + id)
                .then(writer.write(entry))
                .map(isNew -> ResponseEntity.status(isNew ? HttpStatus.CREATED : HttpStatus.OK)
                        .body(entry));
    }

    private void requireWithin(Scope scope, DirectoryEntry entry) {
        DirectoryEntry before = directory.get(entry.directoryKind(), entry.id());
        if (!DirectoryScope.has(scope, entry) || (before != null && !DirectoryScope.has(scope, before))) {
            throw new ProblemException(
                    HttpStatus.FORBIDDEN,
                    "This does not belong to the clients and teams that are yours: the administrator of the whole"
                            + " installation can describe it.");
        }
    }

    private DirectoryEntry read(DirectoryKind kind, String id, byte @Nullable [] body) {
        try {
            JsonNode said = Json.MAPPER.readTree(body == null ? new byte[0] : body);
            return reader.read(kind, id, said);
        } catch (RefusedException e) {
            throw wrong(e.problem().detail());
        } catch (JacksonException e) {
            throw wrong(Problem.notJson(e).detail());
        }
    }

    private static ProblemException wrong(String detail) {
        return new ProblemException(HttpStatus.BAD_REQUEST, detail);
    }

    private static DirectoryKind kind(String word) {
        DirectoryKind kind = DirectoryKind.of(word);
        if (kind == null) {
            throw new ProblemException(HttpStatus.NOT_FOUND, "There is no such kind: there are " + KINDS + ".");
        }
        return kind;
    }
}
