package io.vigie.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.Event;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A day of the demo's centre is worth looking at: calm, with trouble that comes and goes, by day and by night. */
class StandardPlanTest {

    private static final Instant MIDNIGHT = Instant.parse("2026-11-23T00:00:00Z");

    private long busy;
    private long ready;
    private int moments;
    private int troubled;
    private int troubles;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aDayIsCalmWithTroubleHereAndThere(long seed) {
        Centre centre = new Centre(seed, CentrePlan.standard(ZoneOffset.UTC), MIDNIGHT.minus(Duration.ofHours(1)));
        centre.until(MIDNIGHT);
        for (int hour = 0; hour < 24; hour++) {
            assertThat(livePartOf(centre, MIDNIGHT.plus(Duration.ofHours(hour))))
                    .isBetween(3_000, 11_500);
        }

        assertThat(busy / (double) (busy + ready)).isBetween(0.83, 0.88);
        assertThat(troubled / (double) moments)
                .as("share of time with a long wait")
                .isBetween(0.03, 0.2);
        assertThat(troubles / (double) moments).as("queues with a long wait").isBetween(0.04, 0.3);
        assertThat(centre.truth().queues()).hasSize(12).allSatisfy(queue -> {
            assertThat(queue.today().lost() + queue.today().unfinished()).isZero();
            assertThat(queue.today().serviceLevel()).as(queue.queue()).isBetween(0.7, 0.985);
            assertThat(queue.today().abandonmentRate()).as(queue.queue()).isBetween(0.01, 0.12);
        });
    }

    /** Lives an hour, looking every 10 s, and gives the number of its events. */
    private int livePartOf(Centre centre, Instant hour) {
        int events = 0;
        for (int second = 10; second <= 3_600; second += 10) {
            List<Event> happened = centre.until(hour.plusSeconds(second).minusMillis(1));
            events += happened.size();
            look(centre.truth());
        }
        return events;
    }

    private void look(Truth truth) {
        busy += truth.agents().talking() + truth.agents().wrappingUp();
        ready += truth.agents().ready();
        int longWaits = (int) truth.queues().stream()
                .filter(q -> q.oldestQueuedAt() != null
                        && q.oldestQueuedAt().isBefore(truth.at().minusSeconds(60)))
                .count();
        moments++;
        troubles += longWaits;
        troubled += longWaits > 0 ? 1 : 0;
    }
}
