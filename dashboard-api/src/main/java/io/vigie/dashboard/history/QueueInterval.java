package io.vigie.dashboard.history;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import io.vigie.contract.live.Totals;
import java.time.Instant;

/**
 * A queue over an interval.
 *
 * @param partial whether some of its minutes were not asked for, are not over or are not known
 */
public record QueueInterval(
        Instant from,
        Instant to,

        @Schema(description = "Whether some of its minutes were not asked for, are not over or are not known")
        boolean partial,

        @JsonUnwrapped Totals totals) {}
