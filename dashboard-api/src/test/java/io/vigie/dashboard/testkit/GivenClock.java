package io.vigie.dashboard.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that shows what the test says. */
public final class GivenClock extends Clock {

    private Instant now;

    public GivenClock(Instant now) {
        this.now = now;
    }

    public GivenClock(String now) {
        this(Instant.parse(now));
    }

    public void advance(Duration by) {
        now = now.plus(by);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Vigie reads instants only");
    }
}
