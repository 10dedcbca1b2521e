package io.vigie.contract.live;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which centres count a service level. Those who wait and are over the target time have missed it already,
 * so all formulas but {@code answered-only} count them.
 */
public enum ServiceLevelFormula {
    @JsonProperty("short-abandons-excluded")
    SHORT_ABANDONS_EXCLUDED {
        @Override
        @Nullable
        Double of(Counts c) {
            return Rates.of(
                    c.answeredWithinTarget(),
                    c.answered() + c.abandoned() - c.shortAbandoned() + c.waitingOverTarget());
        }
    },
    @JsonProperty("all-abandons")
    ALL_ABANDONS {
        @Override
        @Nullable
        Double of(Counts c) {
            return Rates.of(c.answeredWithinTarget(), c.answered() + c.abandoned() + c.waitingOverTarget());
        }
    },
    @JsonProperty("answered-only")
    ANSWERED_ONLY {
        @Override
        @Nullable
        Double of(Counts c) {
            return Rates.of(c.answeredWithinTarget(), c.answered());
        }
    },
    @JsonProperty("late-abandons")
    LATE_ABANDONS {
        @Override
        @Nullable
        Double of(Counts c) {
            return Rates.of(
                    c.answeredWithinTarget(),
                    c.answered() + c.abandoned() - c.abandonedWithinTarget() + c.waitingOverTarget());
        }
    },
    @JsonProperty("quick-abandons-count")
    QUICK_ABANDONS_COUNT {
        @Override
        @Nullable
        Double of(Counts c) {
            return Rates.of(
                    c.answeredWithinTarget() + c.abandonedWithinTarget(),
                    c.answered() + c.abandoned() + c.waitingOverTarget());
        }
    },
    @JsonProperty("offered")
    OFFERED {
        @Override
        @Nullable
        Double of(Counts c) {
            return Rates.of(c.answeredWithinTarget(), c.offered());
        }
    };

    /** The service level, 0 to 1; null where nothing counts yet. */
    abstract @Nullable Double of(Counts counts);
}
