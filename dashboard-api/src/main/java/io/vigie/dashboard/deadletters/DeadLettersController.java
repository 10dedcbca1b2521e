package io.vigie.dashboard.deadletters;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vigie.dashboard.clock.TimeReached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What could not be counted, for the administrator. */
@RestController
@Tag(name = "dead letters", description = "What could not be counted")
class DeadLettersController {

    private final DeadLetters deadLetters;
    private final TimeReached reached;

    DeadLettersController(DeadLetters deadLetters, TimeReached reached) {
        this.deadLetters = deadLetters;
        this.reached = reached;
    }

    @GetMapping("/api/v1/dead-letters")
    @Operation(
            summary = "What could not be counted, and why",
            description = "The newest first; the last 1000 are at hand.")
    @ApiResponse(responseCode = "200", description = "The dead letters")
    @ApiResponse(responseCode = "400", description = "The limit is not a whole number from 1 to 1000")
    @ApiResponse(responseCode = "503", description = "Just started, not all is read yet: ask again in a second")
    DeadLetterList newest(
            @Parameter(description = "At most this many, 1 to 1000") @RequestParam(defaultValue = "100") int limit) {
        return new DeadLetterList(reached.time(), deadLetters.total(), deadLetters.newest(limit));
    }
}
