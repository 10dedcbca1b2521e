package io.vigie.dashboard.deadletters;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vigie.contract.topic.DeadLetter;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What could not be counted. */
record DeadLetterList(
        @Schema(description = "The time that the numbers have reached; null before there is any") @Nullable
        Instant asOf,

        @Schema(description = "How many there have ever been, those no longer kept included")
        long total,

        @Schema(description = "The newest first") List<DeadLetter> deadLetters) {}
