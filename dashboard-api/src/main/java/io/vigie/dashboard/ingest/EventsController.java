package io.vigie.dashboard.ingest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vigie.dashboard.problems.ProblemException;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Where events come in. */
@RestController
@Tag(name = "events", description = "What happens in the centre")
class EventsController {

    private static final String PATH = "/api/v1/events";
    private static final String ONE = "application/cloudevents+json";
    private static final String BATCH = "application/cloudevents-batch+json";
    private static final int LARGEST = 1 << 20;

    private static final String ONE_EXAMPLE = """
            {"specversion":"1.0","id":"1","source":"/pbx/1","type":"io.vigie.call.queued","subject":"call-1",
             "time":"2026-11-23T09:30:00.250Z","data":{"queue":"orders"}}""";

    private static final String TAKEN = "Taken in, but for those rejected";
    private static final String RECEIPT = "{\"accepted\":1,\"rejected\":[]}";

    private final Door door;

    EventsController(Door door) {
        this.door = door;
    }

    @PostMapping(path = PATH, consumes = ONE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Send one event, or a batch",
            description =
                    "One CloudEvent, or with the type " + BATCH + " an array of up to 1000 and 1 MiB. Answered once"
                            + " the broker has acknowledged. An event that is wrong is rejected alone. The same events may be"
                            + " sent again: each is counted once.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = {
                                @Content(mediaType = ONE, examples = @ExampleObject(ONE_EXAMPLE)),
                                @Content(mediaType = BATCH, examples = @ExampleObject("[" + ONE_EXAMPLE + "]"))
                            }))
    @ApiResponse(
            responseCode = "202",
            description = TAKEN,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = Receipt.class),
                            examples = @ExampleObject(RECEIPT)))
    @ApiResponse(responseCode = "400", description = "The body is not JSON of the declared kind")
    @ApiResponse(responseCode = "413", description = "Too many events, or too large")
    @ApiResponse(responseCode = "415", description = "Another content type")
    @ApiResponse(
            responseCode = "503",
            description = "The broker does not acknowledge, or Vigie has just started: send the same again")
    Mono<Receipt> one(ServerHttpRequest request) {
        return take(request, BodyKind.ONE);
    }

    @PostMapping(path = PATH, consumes = BATCH)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @ApiResponse(
            responseCode = "202",
            description = TAKEN,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = Receipt.class),
                            examples = @ExampleObject(RECEIPT)))
    Mono<Receipt> batch(ServerHttpRequest request) {
        return take(request, BodyKind.BATCH);
    }

    private Mono<Receipt> take(ServerHttpRequest request, BodyKind kind) {
        // A body that says that it is too large is not read at all.
        if (request.getHeaders().getContentLength() > LARGEST) {
            return Mono.error(tooLarge());
        }
        return DataBufferUtils.join(request.getBody(), LARGEST)
                .map(EventsController::bytes)
                .defaultIfEmpty(new byte[0])
                .onErrorMap(DataBufferLimitException.class, e -> tooLarge())
                .flatMap(body -> door.take(body, kind));
    }

    private static byte[] bytes(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    private static ProblemException tooLarge() {
        return new ProblemException(
                HttpStatus.CONTENT_TOO_LARGE, "The body is larger than 1 MiB: send the events in smaller batches.");
    }
}
