package io.vigie.dashboard.trials;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An alert that there would have been.
 *
 * @param since when the condition first held
 * @param from when it would have fired, once the condition had held for the rule's time
 * @param until when it would have been over; null while it would still fire
 */
record Spell(
        @Schema(description = "When the condition first held")
        Instant since,

        @Schema(description = "When it would have fired") Instant from,

        @Schema(description = "When it would have been over; null: it would still fire") @Nullable
        Instant until) {}
