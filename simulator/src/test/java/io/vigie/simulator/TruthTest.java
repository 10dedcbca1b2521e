package io.vigie.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TruthTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** Two hours before local midnight: the moments lie on both days. */
    private static final Instant START = Instant.parse("2026-11-22T21:00:00Z");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, -4, Long.MAX_VALUE})
    void theEventsAddUpToTheTruthAtEveryMoment(long seed) {
        Centre centre = new Centre(seed, CentrePlan.standard(PARIS), START);
        VisitFold fold = new VisitFold(PARIS);
        for (Instant at = START; at.isBefore(START.plus(Duration.ofHours(5))); at = at.plusMillis(97_531)) {
            fold.add(centre.until(at));
            Truth truth = centre.truth();
            LocalDate today = LocalDate.ofInstant(at, PARIS);
            List<QueueTruth> told = truth.queues().stream()
                    .map(q -> fold.truth(q.queue(), today))
                    .toList();

            assertThat(truth.at()).isEqualTo(at);
            assertThat(told).as("seed %d at %s", seed, at).isEqualTo(truth.queues());
        }
    }
}
