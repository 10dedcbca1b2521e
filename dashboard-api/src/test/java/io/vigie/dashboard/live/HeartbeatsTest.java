package io.vigie.dashboard.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.dashboard.clock.TestingSigns;
import io.vigie.dashboard.sources.Sources;
import io.vigie.dashboard.sources.TestingSources;
import io.vigie.dashboard.testkit.SchedulerClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.test.scheduler.VirtualTimeScheduler;

class HeartbeatsTest {

    private final VirtualTimeScheduler time = VirtualTimeScheduler.create();
    private final SchedulerClock clock = new SchedulerClock(time);
    private final TestingSigns signs = new TestingSigns(clock);
    private final Sources sources = new Sources();
    private final Heartbeats heartbeats =
            new Heartbeats(signs.ticks(), signs.reached(), sources, clock, new Pulse(time), time);

    @BeforeEach
    void start() {
        heartbeats.start();
    }

    @AfterEach
    void dispose() {
        heartbeats.stop();
        time.dispose();
    }

    @Test
    void aHeartbeatComesEveryTwoSeconds() {
        long before = heartbeats.last().number();

        time.advanceTimeBy(Duration.ofSeconds(60));

        assertThat(heartbeats.last().number() - before).isEqualTo(30);
        assertThat(heartbeats.last().at()).isEqualTo(Instant.ofEpochSecond(60));
    }

    @Test
    void aBrokerThatFallsSilentIsToldWithinFiveSeconds() {
        signs.tick();
        time.advanceTimeBy(Duration.ofMillis(3_000));
        assertThat(heartbeats.last().delayedParts()).isEmpty();

        time.advanceTimeBy(Duration.ofMillis(400));

        assertThat(heartbeats.last().delayedParts()).containsExactly("broker");
        assertThat(new String(heartbeats.last().bytes(), StandardCharsets.UTF_8))
                .startsWith("event: heartbeat\ndata: {\"serverTime\":\"1970-01-01T00:00:03.")
                .contains("\"delayedParts\":[\"broker\"]")
                .endsWith("\n\n");
    }

    @Test
    void aPartThatComesBackIsToldAtOnce() {
        signs.tick();
        time.advanceTimeBy(Duration.ofSeconds(10));
        signs.tick();
        signs.jobReaches(clock.instant());

        time.advanceTimeBy(Duration.ofMillis(200));

        assertThat(heartbeats.last().delayedParts()).isEmpty();
    }

    @Test
    void aSourceThatFallsSilentIsToldAtOnceAndAlsoThatItSpeaksAgain() {
        signs.tick();
        signs.jobReaches(clock.instant());
        time.advanceTimeBy(Duration.ofMillis(200));
        assertThat(heartbeats.last().delayedParts()).isEmpty();

        TestingSources.tell(sources, "/pbx", 1, clock.instant());
        time.advanceTimeBy(Duration.ofMillis(200));
        assertThat(heartbeats.last().delayedParts()).containsExactly("source");

        TestingSources.tell(sources, "/pbx", 2, null);
        time.advanceTimeBy(Duration.ofMillis(200));
        assertThat(heartbeats.last().delayedParts()).isEmpty();
    }

    @Test
    void ofSourcesBehindAJobThatStandsStillNothingIsSaid() {
        TestingSources.tell(sources, "/pbx", 1, clock.instant());
        signs.tick();
        signs.jobReaches(clock.instant());
        for (int second = 0; second < 4; second++) {
            time.advanceTimeBy(Duration.ofSeconds(1));
            signs.tick();
        }

        assertThat(heartbeats.last().delayedParts()).containsExactly("job");
    }
}
