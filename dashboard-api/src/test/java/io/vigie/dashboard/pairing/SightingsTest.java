package io.vigie.dashboard.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.dashboard.stored.TestingStored;
import io.vigie.dashboard.testkit.GivenClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SightingsTest {

    private final GivenClock clock = new GivenClock("2026-11-23T09:30:00Z");
    private final Sightings sightings = new Sightings(new TestingStored().of("display-seen", Sighting.class), clock);

    @Test
    void aDisplayIsWrittenDownAtMostEveryFiveMinutes() {
        Sighting first = new Sighting(clock.instant(), "192.0.2.17");
        sightings.seen("d", "192.0.2.17").block();

        clock.advance(Duration.ofMinutes(5).minusMillis(1));
        sightings.seen("d", "192.0.2.18").block();
        assertThat(sightings.last("d")).isEqualTo(first);

        clock.advance(Duration.ofMillis(1));
        sightings.seen("d", "192.0.2.18").block();
        assertThat(sightings.last("d")).isEqualTo(new Sighting(clock.instant(), "192.0.2.18"));
    }

    @Test
    void whatWasNeverThereHasNotBeenSeen() {
        assertThat(sightings.last("d")).isNull();
    }

    @Test
    void aDisplayThatIsGoneIsForgotten() {
        sightings.seen("d", "192.0.2.17").block();
        sightings.seen("other", "192.0.2.17").block();

        sightings.remove(List.of("d", "never-seen")).block();

        assertThat(sightings.last("d")).isNull();
        assertThat(sightings.last("other")).isNotNull();
    }
}
