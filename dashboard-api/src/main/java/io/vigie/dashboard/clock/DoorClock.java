package io.vigie.dashboard.clock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The clock that drives the numbers. */
public interface DoorClock {

    /** What it shows; null before it has started to run. */
    @Nullable
    Instant time();

    /** The latest time that an event may have. */
    Instant latest();

    /** Tells of the time of an event that the broker has acknowledged. */
    void taken(Instant eventTime);
}
