package io.vigie.oracle;

import io.vigie.contract.live.ServiceLevelFormula;
import org.jspecify.annotations.Nullable;

/** The service level by each of the formulas; null where nothing counts. */
public record OracleServiceLevels(
        @Nullable Double shortAbandonsExcluded,
        @Nullable Double allAbandons,
        @Nullable Double answeredOnly,
        @Nullable Double lateAbandons,
        @Nullable Double quickAbandonsCount,
        @Nullable Double offered) {

    /** The one of a formula. */
    public @Nullable Double by(ServiceLevelFormula formula) {
        return switch (formula) {
            case SHORT_ABANDONS_EXCLUDED -> shortAbandonsExcluded;
            case ALL_ABANDONS -> allAbandons;
            case ANSWERED_ONLY -> answeredOnly;
            case LATE_ABANDONS -> lateAbandons;
            case QUICK_ABANDONS_COUNT -> quickAbandonsCount;
            case OFFERED -> offered;
        };
    }
}
