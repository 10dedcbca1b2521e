package io.vigie.dashboard.history;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A team over an interval.
 *
 * @param partial whether some of its minutes were not asked for, are not over or are not known
 * @param figures null where they are withheld
 */
record TeamInterval(
        Instant from,
        Instant to,

        @Schema(description = "Whether some of its minutes were not asked for, are not over or are not known")
        boolean partial,

        @JsonUnwrapped @Nullable TeamFigures figures) {}
