package io.vigie.dashboard.ingest;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vigie.contract.input.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to events that were sent. */
record Receipt(
        @Schema(description = "How many events were taken in, and cannot be lost now", example = "1")
        int accepted,

        @Schema(description = "Those that were not, and why")
        List<Rejection> rejected) {

    /** One event that was not taken in. */
    record Rejection(
            @Schema(description = "Its place in the batch, from 0", example = "0")
            int index,

            @Schema(description = "The id that it gave itself; null where there is none to read", example = "1")
            @Nullable
            String id,

            Problem problem) {}
}
