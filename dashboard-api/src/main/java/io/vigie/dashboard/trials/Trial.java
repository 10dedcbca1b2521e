package io.vigie.dashboard.trials;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often a rule would have fired.
 *
 * @param asOf the time reached
 * @param from the first moment at which it could fire
 * @param to the last
 * @param basis what it was tried on; null where it could not be
 * @param fired how often, for all subjects together; null where it could not be tried
 * @param alreadyFiring for how many subjects it would have been firing since before {@code from}; these are not among
 *     those that {@code fired}, but their spells are told; null where it could not be tried
 * @param tried of how many subjects something was known
 * @param subjects those for which it would have fired, most often first
 * @param untried why it could not be tried; null where it could
 */
record Trial(
        Instant asOf,
        Instant from,
        Instant to,

        @Schema(description = "events: every second as it was; minutes: by the end of each minute; null: not tried")
        @Nullable
        Basis basis,

        @Schema(description = "How often it would have fired, for all subjects together; null: not tried") @Nullable
        Long fired,

        @Schema(
                description =
                        "For how many subjects it would have fired since before: `fired` does not count these, but"
                                + " their spells are told; null: not tried")
        @Nullable
        Long alreadyFiring,

        @Schema(description = "Of how many subjects something was known")
        int tried,

        @Schema(description = "Those for which it would have fired, most often first: up to 200, `fired` counts all")
        List<OfSubject> subjects,

        @Schema(description = "Why it could not be tried; null: it was") @Nullable
        Untried untried) {

    /** So many subjects are told. */
    static final int MOST_SUBJECTS = 200;

    /** So many spells of each are told. */
    static final int MOST_SPELLS = 100;

    /**
     * How often it would have fired for one subject.
     *
     * @param spells the newest of them, the oldest first
     */
    @Schema(name = "TrialOfSubject")
    record OfSubject(
            @Schema(allowableValues = {"queue", "team"}) String kind,

            String id,
            String name,
            long fired,

            @Schema(description = "The newest 100 of them, the oldest first")
            List<Spell> spells) {}

    /** Why a rule could not be tried. */
    @Schema(name = "Untried")
    record Untried(
            @Schema(
                    description =
                            "not-kept: what it looks at is not kept over time; too-much: more calls than may be read"
                                    + " for it; no-subject: there is nothing that it looks at; nothing-known: nothing is"
                                    + " known of the last 24 h",
                    allowableValues = {"not-kept", "too-much", "no-subject", "nothing-known"})
            String code,

            @Schema(description = "What to do about it") String detail) {}
}
