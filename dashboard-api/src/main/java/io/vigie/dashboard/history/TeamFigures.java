package io.vigie.dashboard.history;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A team over an interval: how many agents counted as what at the end of its minutes, in the mean.
 *
 * @param minutes of how many minutes something is known
 * @param absenceRate absent of scheduled, over all these minutes
 * @param unexcusedRate the same without the excused among the absent
 */
record TeamFigures(
        @Schema(description = "Of how many minutes something is known; the others are the mean over them")
        long minutes,

        @Nullable Double scheduled,
        @Nullable Double present,
        @Nullable Double late,
        @Nullable Double noShow,
        @Nullable Double excused,
        @Nullable Double leftEarly,
        @Nullable Double unknown,

        @Schema(description = "Absent of scheduled, over all these minutes") @Nullable
        Double absenceRate,

        @Schema(description = "The same without the excused among the absent") @Nullable
        Double unexcusedRate) {}
