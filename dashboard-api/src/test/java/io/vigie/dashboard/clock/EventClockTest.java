package io.vigie.dashboard.clock;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.EventReader;
import io.vigie.dashboard.feed.FeedRecord;
import io.vigie.dashboard.testkit.GivenClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class EventClockTest {

    private final GivenClock machine = new GivenClock("2026-11-23T09:30:00Z");
    private final TimeReached reached = new TimeReached(machine);
    private final EventClock clock = new EventClock(reached);

    private void jobReaches(String time) {
        byte[] heartbeat = "{\"timeReached\":\"%s\"}".formatted(time).getBytes(StandardCharsets.UTF_8);
        reached.take(new FeedRecord(null, heartbeat, 0));
    }

    @Test
    void itDoesNotRunBeforeTheFirstEvent() {
        assertThat(clock.time()).isNull();
    }

    @Test
    void itShowsTheGreatestEventTime() {
        clock.taken(Instant.parse("1999-02-24T10:00:00Z"));
        clock.taken(Instant.parse("1999-02-24T09:59:59Z"));

        assertThat(clock.time()).isEqualTo("1999-02-24T10:00:00Z");
    }

    @Test
    void afterARestartItGoesOnWhereTheJobWas() {
        jobReaches("1999-02-24T12:00:00.000Z");
        clock.taken(Instant.parse("1999-02-24T10:00:00Z"));

        assertThat(clock.time()).isEqualTo("1999-02-24T12:00:00Z");
    }

    @Test
    void anyEventTimeMayCome() {
        assertThat(clock.latest()).isEqualTo(Instant.MAX);
    }

    @Test
    void theLiveClockLetsEventsRunTenMinutesAhead() {
        LiveClock live = new LiveClock(machine);

        live.taken(Instant.parse("2030-01-01T00:00:00Z"));

        assertThat(live.time()).isEqualTo("2026-11-23T09:30:00Z");
        assertThat(live.latest()).isEqualTo(machine.instant().plus(EventReader.AHEAD));
    }

    @Test
    void theTimeReachedNeverGoesBackButIsHeardEachTime() {
        jobReaches("2026-11-23T09:29:59.000Z");
        machine.advance(Duration.ofSeconds(1));
        jobReaches("2026-11-23T09:29:58.000Z");

        assertThat(reached.time()).isEqualTo("2026-11-23T09:29:59Z");
        assertThat(reached.heardAt()).isEqualTo("2026-11-23T09:30:01Z");
    }
}
