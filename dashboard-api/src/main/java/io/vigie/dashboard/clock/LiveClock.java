package io.vigie.dashboard.clock;

import io.vigie.contract.event.EventReader;
import java.time.Clock;
import java.time.Instant;

/** The machine's clock. */
record LiveClock(Clock clock) implements DoorClock {

    @Override
    public Instant time() {
        return clock.instant();
    }

    @Override
    public Instant latest() {
        return clock.instant().plus(EventReader.AHEAD);
    }

    @Override
    public void taken(Instant eventTime) {
        // Events do not move the machine's clock.
    }
}
