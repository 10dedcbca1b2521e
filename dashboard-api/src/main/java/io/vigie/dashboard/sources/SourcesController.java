package io.vigie.dashboard.sources;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vigie.contract.live.SourceSnapshot;
import io.vigie.dashboard.clock.TimeReached;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The systems that send events, for the administrator. */
@RestController
@Tag(name = "sources", description = "The systems that send events")
class SourcesController {

    private static final String EXAMPLE = """
            {"asOf":"2026-11-23T09:31:00.000Z","sources":[
             {"source":"/pbx/1","version":"1763890123456-0000000000017","asOf":"2026-11-23T09:30:45.000Z",
              "lastEventAt":"2026-11-23T09:30:15.000Z","expected":true,"silentSince":"2026-11-23T09:30:15.000Z",
              "restartedAt":null,"queues":["orders"]}]}""";

    private final Sources sources;
    private final TimeReached reached;

    SourcesController(Sources sources, TimeReached reached) {
        this.sources = sources;
        this.reached = reached;
    }

    /**
     * A list of sources.
     *
     * @param asOf the time reached; null before the first is known
     */
    record SourceList(@Nullable Instant asOf, List<SourceSnapshot> sources) {}

    @GetMapping("/api/v1/sources")
    @Operation(
            summary = "All sources",
            description = "The latest of each system that has sent events, or is expected to, by name: when it was last"
                    + " heard, and since when it is silent though it has to speak.")
    @ApiResponse(
            responseCode = "200",
            description = "The sources",
            useReturnTypeSchema = true,
            content = @Content(mediaType = "application/json", examples = @ExampleObject(EXAMPLE)))
    @ApiResponse(responseCode = "503", description = "Just started, not all is read yet: ask again in a second")
    SourceList all() {
        return new SourceList(reached.time(), sources.all());
    }
}
