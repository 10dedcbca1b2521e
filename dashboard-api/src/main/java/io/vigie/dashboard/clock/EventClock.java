package io.vigie.dashboard.clock;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Shows the greatest event time so far. After a restart it goes on at what the job had reached. */
final class EventClock implements DoorClock {

    private final TimeReached reached;
    private final AtomicReference<@Nullable Instant> greatest = new AtomicReference<>();

    EventClock(TimeReached reached) {
        this.reached = reached;
    }

    @Override
    public @Nullable Instant time() {
        return later(greatest.get(), reached.time());
    }

    @Override
    public Instant latest() {
        return Instant.MAX;
    }

    @Override
    public void taken(Instant eventTime) {
        greatest.accumulateAndGet(eventTime, EventClock::later);
    }

    private static @Nullable Instant later(@Nullable Instant a, @Nullable Instant b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.isAfter(b) ? a : b;
    }
}
