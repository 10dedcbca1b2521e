package io.vigie.dashboard.health;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.vigie.dashboard.clock.TimeReached;
import io.vigie.dashboard.feed.Feed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Whether this process knows all, and how old what it knows is. */
@Component
final class FreshnessMeters implements MeterBinder {

    private static final double MILLIS = 1_000;

    private final Feed feed;
    private final TimeReached reached;
    private final Clock clock;

    FreshnessMeters(Feed feed, TimeReached reached, Clock clock) {
        this.feed = feed;
        this.reached = reached;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("vigie.feed.caught.up", feed, it -> it.caughtUp() ? 1 : 0)
                .description("1 once all that the topics held at the start has been read, 0 before")
                .register(meters);
        Gauge.builder("vigie.time.reached.age", this, FreshnessMeters::ageSeconds)
                .description("How far the time that the numbers have reached lies behind the machine's clock")
                .baseUnit("seconds")
                .register(meters);
    }

    private double ageSeconds() {
        Instant time = reached.time();
        return time == null
                ? Double.NaN
                : Duration.between(time, clock.instant()).toMillis() / MILLIS;
    }
}
