package io.vigie.dashboard.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import io.vigie.contract.live.ServiceLevelFormula;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A queue over time.
 *
 * @param asOf the time reached
 * @param timeZone in which intervals are aligned to midnight
 * @param weekBefore for each interval the same hours a week before; null where it was not asked for
 */
record QueueHistory(
        String queue,
        Instant asOf,
        String timeZone,

        @Schema(type = "string", example = "PT15M") String step,

        ServiceLevelFormula serviceLevelFormula,
        List<QueueInterval> intervals,

        @Schema(
                description =
                        "With compare=P7D: for each interval, in the same place, the same hours a week before; null"
                                + " where nothing is known of them")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        List<@Nullable QueueInterval> weekBefore) {}
