package io.vigie.dashboard.live;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.Explode;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vigie.contract.json.Json;
import io.vigie.contract.live.QueueSnapshot;
import io.vigie.dashboard.clock.TimeReached;
import io.vigie.dashboard.live.Queues.Held;
import io.vigie.dashboard.problems.ProblemException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerResponse;

/** Queues as they are now, once or for as long as one looks. */
@RestController
@Tag(name = "live", description = "Queues as they are now")
class LiveController {

    private static final String NOT_YET = "Just started, not all is read yet: ask again in a second";

    private final Queues queues;
    private final LiveStream stream;
    private final TimeReached reached;

    LiveController(Queues queues, LiveStream stream, TimeReached reached) {
        this.queues = queues;
        this.stream = stream;
        this.reached = reached;
    }

    /**
     * A list of queues.
     *
     * @param asOf the time reached; null before the first is known
     */
    record Page(@Nullable Instant asOf, List<QueueSnapshot> queues) {}

    @GetMapping("/api/v1/queues")
    @Operation(summary = "All queues", description = "The latest snapshot of each queue in scope, by id.")
    @ApiResponse(responseCode = "200", description = "The queues")
    @ApiResponse(responseCode = "503", description = NOT_YET)
    Page all() {
        List<Held> all = Scope.ALL.of(queues.since(0), false);
        return new Page(reached.time(), all.stream().map(LiveController::read).toList());
    }

    @GetMapping("/api/v1/queues/{id}")
    @Operation(summary = "One queue")
    @ApiResponse(responseCode = "200", description = "Its latest snapshot")
    @ApiResponse(responseCode = "404", description = "No queue of this id is known")
    @ApiResponse(responseCode = "503", description = NOT_YET)
    QueueSnapshot one(@PathVariable String id) {
        Held held = queues.get(id);
        if (held == null) {
            throw new ProblemException(
                    HttpStatus.NOT_FOUND, "No queue of this id is known: GET /api/v1/queues lists all.");
        }
        return read(held);
    }

    @GetMapping("/api/v1/stream")
    @Operation(
            summary = "Queues as they change",
            description = "Server-sent events: hello, snapshot, then update, removed and heartbeat. The schemas of the"
                    + " frames are those of the event contract.",
            parameters =
                    @Parameter(
                            in = ParameterIn.QUERY,
                            name = "queues",
                            description = "Which queues, by id: repeated, or several ids with commas between; all where"
                                    + " it is left out. A comma that belongs to an id is written %2C.",
                            array = @ArraySchema(schema = @Schema(type = "string")),
                            explode = Explode.TRUE,
                            example = "orders"))
    @ApiResponse(
            responseCode = "200",
            description = "The stream",
            content = @Content(mediaType = "text/event-stream", schema = @Schema(type = "string")))
    @ApiResponse(responseCode = "503", description = NOT_YET)
    Mono<Void> stream(ServerHttpRequest request, ServerHttpResponse response) {
        HttpHeaders headers = response.getHeaders();
        headers.set(HttpHeaders.CONTENT_TYPE, "text/event-stream;charset=utf-8");
        headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        // A proxy that gathers an answer before it passes it on would hold frames back.
        headers.set("X-Accel-Buffering", "no");
        DataBufferFactory buffers = response.bufferFactory();
        return response.writeAndFlushWith(stream.open(Scope.in(request.getURI()), () -> hasRoom(response))
                .map(frames -> Mono.just(buffers.wrap(frames))));
    }

    /** Netty takes whatever it is given, however little the client reads; so it is asked before. */
    private static boolean hasRoom(ServerHttpResponse response) {
        HttpServerResponse netty = ServerHttpResponseDecorator.getNativeResponse(response);
        AtomicBoolean room = new AtomicBoolean();
        netty.withConnection(connection -> room.set(connection.channel().isWritable()));
        return room.get();
    }

    private static QueueSnapshot read(Held held) {
        return Json.MAPPER.readValue(held.json(), QueueSnapshot.class);
    }
}
