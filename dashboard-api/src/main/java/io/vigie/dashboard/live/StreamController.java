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
import io.vigie.contract.live.Alert;
import io.vigie.contract.live.HeartbeatFrame;
import io.vigie.contract.live.HelloFrame;
import io.vigie.contract.live.RemovedFrame;
import io.vigie.contract.live.SnapshotFrame;
import io.vigie.contract.live.UpdateFrame;
import io.vigie.dashboard.guards.OpenStreams;
import io.vigie.dashboard.identity.Grants;
import io.vigie.dashboard.identity.Identity;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerResponse;

/** All as it is now, for as long as one looks. */
@RestController
@Tag(name = "live", description = "The centre as it is now")
class StreamController {

    private static final String LAST_EVENT_ID = "Last-Event-ID";

    /** Before all that there can be: who says something that is no offset has to read all alerts anew. */
    private static final long NO_OFFSET = Long.MIN_VALUE;

    private static final String HOW =
            ", by id: repeated, or several ids with commas between; all where it is left out. A"
                    + " comma that belongs to an id is written %2C.";

    private final LiveStream stream;
    private final Audiences audiences;
    private final Grants grants;
    private final OpenStreams open;
    private final StreamMeters meters;

    StreamController(LiveStream stream, Audiences audiences, Grants grants, OpenStreams open, StreamMeters meters) {
        this.stream = stream;
        this.audiences = audiences;
        this.grants = grants;
        this.open = open;
        this.meters = meters;
    }

    @GetMapping("/api/v1/stream")
    @Operation(
            summary = "The centre as it changes",
            description =
                    "Server-sent events: hello, snapshot, then update, removed, alert and heartbeat. The schemas of"
                            + " the frames are those of the event contract. Each role is sent what it may see: agents by name go to"
                            + " supervisors alone; fields about fewer than 5 agents are left out for the wall and for leads.",
            parameters = {
                @Parameter(
                        in = ParameterIn.QUERY,
                        name = "queues",
                        description = "Which queues" + HOW,
                        array = @ArraySchema(schema = @Schema(type = "string")),
                        explode = Explode.TRUE,
                        example = "orders"),
                @Parameter(
                        in = ParameterIn.QUERY,
                        name = "desks",
                        description = "Which desks" + HOW,
                        array = @ArraySchema(schema = @Schema(type = "string")),
                        explode = Explode.TRUE,
                        example = "complaints"),
                @Parameter(
                        in = ParameterIn.QUERY,
                        name = "teams",
                        description = "Which teams, and so which agents" + HOW,
                        array = @ArraySchema(schema = @Schema(type = "string")),
                        explode = Explode.TRUE,
                        example = "north"),
                @Parameter(
                        in = ParameterIn.HEADER,
                        name = LAST_EVENT_ID,
                        description = "The id of the last alert that was received: those that followed come again, or"
                                + " reset where they are no longer at hand",
                        schema = @Schema(type = "string"),
                        example = "41")
            })
    @ApiResponse(
            responseCode = "200",
            description = "The stream",
            content =
                    @Content(
                            mediaType = "text/event-stream",
                            schema =
                                    @Schema(
                                            description = "What the data of an event holds, by the event's name",
                                            oneOf = {
                                                HelloFrame.class,
                                                SnapshotFrame.class,
                                                UpdateFrame.class,
                                                RemovedFrame.class,
                                                HeartbeatFrame.class,
                                                Alert.class
                                            })))
    @ApiResponse(responseCode = "429", description = "This person or display has as many streams open as it may")
    @ApiResponse(
            responseCode = "503",
            description = "Just started, not all is read yet, or as many streams are open as may be: ask again after"
                    + " the seconds of Retry-After")
    Mono<Void> stream(@AuthenticationPrincipal Identity who, ServerHttpRequest request, ServerHttpResponse response) {
        HttpHeaders headers = response.getHeaders();
        headers.set(HttpHeaders.CONTENT_TYPE, "text/event-stream;charset=utf-8");
        headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        // A proxy that gathers an answer before it passes it on would hold frames back.
        headers.set("X-Accel-Buffering", "no");
        DataBufferFactory buffers = response.bufferFactory();
        View view = new View(audiences.of(who), Selection.in(request.getURI()));
        Long lastAlert = offset(request.getHeaders().getFirst(LAST_EVENT_ID));
        Flux<byte[]> frames =
                stream.open(view, lastAlert, () -> grants.hold(who), () -> meters.ready(hasRoom(response)));
        return open.count(
                who,
                response.writeAndFlushWith(frames.doOnNext(meters::sent).map(frame -> Mono.just(buffers.wrap(frame)))));
    }

    private static @Nullable Long offset(@Nullable String id) {
        if (id == null || id.isEmpty()) {
            return null;
        }
        try {
            return Long.valueOf(id);
        } catch (NumberFormatException e) {
            return NO_OFFSET;
        }
    }

    /** Netty takes whatever it is given, however little the client reads; so it is asked before. */
    private static boolean hasRoom(ServerHttpResponse response) {
        HttpServerResponse netty = ServerHttpResponseDecorator.getNativeResponse(response);
        AtomicBoolean room = new AtomicBoolean();
        netty.withConnection(connection -> room.set(connection.channel().isWritable()));
        return room.get();
    }
}
