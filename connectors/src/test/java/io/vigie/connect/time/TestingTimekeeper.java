package io.vigie.connect.time;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Time that passes only by sleeping. */
public final class TestingTimekeeper implements Timekeeper {

    private Instant now;
    private final List<Duration> slept = new ArrayList<>();

    public TestingTimekeeper(Instant now) {
        this.now = now;
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public void sleep(Duration duration) {
        if (duration.compareTo(Duration.ZERO) > 0) {
            slept.add(duration);
            now = now.plus(duration);
        }
    }

    /** The sleeps so far. */
    public List<Duration> slept() {
        return List.copyOf(slept);
    }
}
