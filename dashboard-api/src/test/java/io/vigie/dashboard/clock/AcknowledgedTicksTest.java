package io.vigie.dashboard.clock;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.dashboard.clock.AcknowledgedTicks.Acknowledged;
import io.vigie.dashboard.testkit.GivenClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AcknowledgedTicksTest {

    private static final Instant START = Instant.parse("2026-11-23T09:30:00Z");

    private final GivenClock clock = new GivenClock(START);
    private final AcknowledgedTicks ticks = new AcknowledgedTicks(clock);

    @Test
    void theFirstTickThatWasDueIsRemembered() {
        ticks.due();
        clock.advance(Duration.ofSeconds(5));
        ticks.due();

        assertThat(ticks.dueSince()).isEqualTo(START);
    }

    @Test
    void onlyTheTicksOfTheLastTenSecondsAreKept() {
        for (int i = 0; i < 60; i++) {
            ticks.acknowledged(clock.instant());
            clock.advance(Duration.ofSeconds(1));
        }

        assertThat(ticks.recent()).hasSize(11);
        assertThat(ticks.firstAt()).isEqualTo(START);
    }

    @Test
    void theLastTickStaysHoweverLongTheSilence() {
        ticks.acknowledged(START);
        clock.advance(Duration.ofHours(1));

        assertThat(ticks.recent()).containsExactly(new Acknowledged(START, START));
    }
}
