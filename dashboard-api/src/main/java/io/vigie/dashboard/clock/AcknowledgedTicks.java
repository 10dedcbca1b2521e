package io.vigie.dashboard.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The ticks of the last seconds that the broker has acknowledged, and since when there should be some. */
@Component
public class AcknowledgedTicks {

    /**
     * One tick in all partitions.
     *
     * @param time what it says
     * @param at when the broker had acknowledged it everywhere
     */
    public record Acknowledged(Instant time, Instant at) {}

    private static final Duration KEPT = Duration.ofSeconds(10);

    private final Clock clock;
    private final Deque<Acknowledged> ticks = new ArrayDeque<>();
    private @Nullable Instant dueSince;
    private @Nullable Instant firstAt;

    AcknowledgedTicks(Clock clock) {
        this.clock = clock;
    }

    synchronized void due() {
        if (dueSince == null) {
            dueSince = clock.instant();
        }
    }

    synchronized void acknowledged(Instant time) {
        Instant now = clock.instant();
        if (firstAt == null) {
            firstAt = now;
        }
        ticks.addLast(new Acknowledged(time, now));
        Instant oldest = now.minus(KEPT);
        // The last one stays however old it is: it tells since when there is silence.
        while (ticks.size() > 1 && ticks.getFirst().at().isBefore(oldest)) {
            ticks.removeFirst();
        }
    }

    /** When the first tick had to be written; null before there was any time to tell. */
    public synchronized @Nullable Instant dueSince() {
        return dueSince;
    }

    /** When the first tick of this process was acknowledged; null before that. */
    public synchronized @Nullable Instant firstAt() {
        return firstAt;
    }

    /** The ticks of the last seconds and at least the last one, oldest first. */
    public synchronized List<Acknowledged> recent() {
        return List.copyOf(ticks);
    }
}
