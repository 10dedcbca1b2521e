package io.vigie.dashboard.boards;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vigie.contract.input.RefusedException;
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

/** What hangs on the walls, for those who make it. */
@RestController
@Tag(name = "walls", description = "Boards, and the displays that show them")
class BoardsController {

    private static final String ONE = "/api/v1/boards/{id}";
    private static final String NOT_YET = "Just started, not all is read yet: ask again in a second";
    private static final String EXAMPLE = """
            {"id":"floor-2","name":"Floor 2","queues":["orders","returns"],"desks":[],"teams":null,
             "order":"urgency","pageSeconds":20,"distanceMetres":5}""";
    private static final String LIST = "{\"asOf\":\"2026-11-23T09:30:00.000Z\",\"boards\":[" + EXAMPLE + "]}";

    private final Boards boards;
    private final BoardDisplays displays;
    private final TimeReached reached;
    private final AuditLog audit;

    BoardsController(Boards boards, BoardDisplays displays, TimeReached reached, AuditLog audit) {
        this.boards = boards;
        this.displays = displays;
        this.reached = reached;
        this.audit = audit;
    }

    /**
     * A list of boards.
     *
     * @param asOf the time reached; null before the first is known
     */
    record BoardList(@Nullable Instant asOf, List<Board> boards) {}

    @GetMapping("/api/v1/boards")
    @Operation(
            summary = "All boards",
            description = "By id: those that name nothing out of scope. A paired display gets its own alone.")
    @ApiResponse(
            responseCode = "200",
            description = "The boards",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = BoardList.class),
                            examples = @ExampleObject(LIST)))
    @ApiResponse(responseCode = "503", description = NOT_YET)
    BoardList all(@AuthenticationPrincipal Identity who) {
        return new BoardList(reached.time(), boards.all(who));
    }

    @GetMapping(ONE)
    @Operation(summary = "One board")
    @ApiResponse(
            responseCode = "200",
            description = "As it is now",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = Board.class),
                            examples = @ExampleObject(EXAMPLE)))
    @ApiResponse(responseCode = "404", description = "There is no such board, or it names what is out of scope")
    @ApiResponse(responseCode = "503", description = NOT_YET)
    Board one(@AuthenticationPrincipal Identity who, @PathVariable String id) {
        return require(id, who);
    }

    @PutMapping(path = ONE, consumes = "application/json")
    @Operation(
            summary = "Write a board",
            description =
                    "Replaces the board of this id. A list that is null or left out stands for all in the scope of who"
                            + " looks, an empty one for none. What is named has to be there: described, or seen in events."
                            + " Paired displays show the change within seconds.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = Board.class),
                                            examples = @ExampleObject(EXAMPLE))))
    @ApiResponse(
            responseCode = "200",
            description = "Written in place of the one that was; the whole board",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = Board.class),
                            examples = @ExampleObject(EXAMPLE)))
    @ApiResponse(
            responseCode = "201",
            description = "Written; the whole board",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = Board.class),
                            examples = @ExampleObject(EXAMPLE)))
    @ApiResponse(
            responseCode = "400",
            description = "A field is wrong, or names what there is not; what was there stays")
    @ApiResponse(responseCode = "404", description = "The id is that of a board that names what is out of scope")
    @ApiResponse(responseCode = "409", description = "There are 1000 boards")
    @ApiResponse(responseCode = "415", description = "Another content type")
    @ApiResponse(responseCode = "503", description = "The broker does not acknowledge: send the same again")
    Mono<ResponseEntity<Board>> write(
            @AuthenticationPrincipal Identity who,
            @PathVariable String id,
            @org.springframework.web.bind.annotation.RequestBody(required = false) byte @Nullable [] body) {
        Board board = read(id, body);
        boolean isNew = boards.get(id) == null;
        if (!isNew && boards.get(id, who) == null) {
            throw new ProblemException(
                    HttpStatus.NOT_FOUND, "There is no such board for you, and its id is taken: choose another.");
        }
        boards.require(board, who);
        return audit.tell(who, Action.BOARD_WRITTEN, "board/" + id)
                .then(boards.put(board))
                .thenReturn(ResponseEntity.status(isNew ? HttpStatus.CREATED : HttpStatus.OK)
                        .body(board));
    }

    @DeleteMapping(ONE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Remove a board")
    @ApiResponse(responseCode = "204", description = "Removed")
    @ApiResponse(responseCode = "404", description = "There is no such board, or it names what is out of scope")
    @ApiResponse(responseCode = "409", description = "Displays show it")
    @ApiResponse(responseCode = "503", description = "The broker does not acknowledge: send the same again")
    Mono<Void> remove(@AuthenticationPrincipal Identity who, @PathVariable String id) {
        List<String> showing = displays.showing(require(id, who), who.scope());
        if (!showing.isEmpty()) {
            throw new ProblemException(
                    HttpStatus.CONFLICT,
                    "Displays show this board: " + String.join(", ", showing)
                            + ". Revoke them first (DELETE /api/v1/displays/{id}).");
        }
        return audit.tell(who, Action.BOARD_REMOVED, "board/" + id).then(boards.remove(id));
    }

    private Board require(String id, Identity who) {
        Board board = boards.get(id, who);
        if (board == null) {
            throw new ProblemException(
                    HttpStatus.NOT_FOUND, "There is no such board: GET /api/v1/boards lists those that you may see.");
        }
        return board;
    }

    private static Board read(String id, byte @Nullable [] body) {
        try {
            return BoardReader.read(id, body == null ? new byte[0] : body);
        } catch (RefusedException e) {
            throw new ProblemException(HttpStatus.BAD_REQUEST, e.problem().detail());
        }
    }
}
