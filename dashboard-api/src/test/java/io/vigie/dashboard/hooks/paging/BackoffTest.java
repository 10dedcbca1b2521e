package io.vigie.dashboard.hooks.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "1, 0, 1000",
        "1, 1, 3000",
        "2, 0, 3000",
        "3, 0.5, 15000",
        "7, 0, 300000",
        "7, 1, 900000",
        "20, 0.5, 600000"
    })
    void theTimeToTheNextTryGrowsAndLiesAnywhereWithinHalfOfIt(int attempts, double random, long millis) {
        Instant next = new Backoff(() -> random).next(attempts, Outcome.answered(500, null), NOW, NOW);

        assertThat(Duration.between(NOW, Objects.requireNonNull(next)).toMillis())
                .isEqualTo(millis);
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "10, 10", "1800, 1800", "1801, "})
    void theOtherSideMayAskForMoreTimeButNotForMoreThanThereIs(long asked, Long seconds) {
        Instant next = new Backoff(() -> 0.5).next(1, Outcome.answered(429, Duration.ofSeconds(asked)), NOW, NOW);

        assertThat(next).isEqualTo(seconds == null ? null : NOW.plusSeconds(seconds));
    }
}
