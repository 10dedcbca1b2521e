package io.vigie.dashboard.live;

import io.vigie.contract.live.HeartbeatFrame;
import io.vigie.dashboard.clock.AcknowledgedTicks;
import io.vigie.dashboard.clock.TimeReached;
import io.vigie.dashboard.sources.Sources;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.scheduler.Scheduler;

/** Looks every 200 ms whether all parts go on, and tells so every 2 s, and at once when that changes. */
@Component
public class Heartbeats implements SmartLifecycle {

    static final int SECONDS = 2;

    private static final Logger LOG = LoggerFactory.getLogger(Heartbeats.class);
    private static final Duration LOOK = Duration.ofMillis(200);

    /**
     * The last heartbeat.
     *
     * @param number grows with each
     * @param bytes the frame
     */
    record Beat(long number, Instant at, List<String> delayedParts, byte[] bytes) {}

    private final AcknowledgedTicks ticks;
    private final TimeReached reached;
    private final Sources sources;
    private final Clock clock;
    private final Pulse pulse;
    private final Scheduler scheduler;
    private final Disposable.Swap looking = Disposables.swap();
    private volatile boolean running;
    private volatile Beat last;

    Heartbeats(
            AcknowledgedTicks ticks,
            TimeReached reached,
            Sources sources,
            Clock clock,
            Pulse pulse,
            Scheduler liveScheduler) {
        this.ticks = ticks;
        this.reached = reached;
        this.sources = sources;
        this.clock = clock;
        this.pulse = pulse;
        this.scheduler = liveScheduler;
        this.last = beat(0, clock.instant(), List.of());
    }

    Beat last() {
        return last;
    }

    /** The parts that stand still by the last look: {@code broker}, {@code job} or {@code source}. */
    public List<String> delayedParts() {
        return last.delayedParts();
    }

    void look() {
        Instant now = clock.instant();
        List<String> delayed = new Freshness(
                        ticks.dueSince(),
                        ticks.recent(),
                        ticks.firstAt(),
                        reached.time(),
                        reached.heardAt(),
                        sources.isAnySilent())
                .delayedParts(now);
        boolean changed = !delayed.equals(last.delayedParts());
        if (changed) {
            LOG.warn(delayed.isEmpty() ? "All parts go on" : "Standing still: {}", delayed);
        }
        if (changed || !now.isBefore(last.at().plusSeconds(SECONDS).minus(LOOK.dividedBy(2)))) {
            last = beat(last.number() + 1, now, delayed);
            pulse.request();
        }
    }

    private Beat beat(long number, Instant now, List<String> delayed) {
        return new Beat(number, now, delayed, Frames.of("heartbeat", new HeartbeatFrame(now, reached.time(), delayed)));
    }

    @Override
    public void start() {
        running = true;
        looking.update(scheduler.schedulePeriodically(this::look, 0, LOOK.toMillis(), TimeUnit.MILLISECONDS));
    }

    @Override
    public void stop() {
        running = false;
        looking.dispose();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
