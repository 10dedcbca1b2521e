package io.vigie.dashboard.live;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;

/**
 * Tells the streams that there is something to look at: at once after a rest, then at most ten times a second. A client
 * that is slow misses pulses, and looks at everything at the next one.
 */
@Component
class Pulse {

    private static final Duration REST = Duration.ofMillis(100);

    private final Scheduler scheduler;
    private final Sinks.Many<Long> sink = Sinks.many().multicast().directBestEffort();
    private final AtomicBoolean requested = new AtomicBoolean();
    private final AtomicLong count = new AtomicLong();
    private volatile long lastAt;

    Pulse(Scheduler liveScheduler) {
        this.scheduler = liveScheduler;
        this.lastAt = now() - REST.toMillis();
    }

    /** Something changed. */
    void request() {
        if (requested.compareAndSet(false, true)) {
            long wait = Math.max(0, lastAt + REST.toMillis() - now());
            scheduler.schedule(this::beat, wait, TimeUnit.MILLISECONDS);
        }
    }

    Flux<Long> pulses() {
        return sink.asFlux().onBackpressureLatest();
    }

    /** How many streams are open. */
    int listeners() {
        return sink.currentSubscriberCount();
    }

    private void beat() {
        requested.set(false);
        lastAt = now();
        // Nobody listening, or all of them slow, is no failure: whoever looks next sees everything.
        sink.tryEmitNext(count.incrementAndGet());
    }

    private long now() {
        return scheduler.now(TimeUnit.MILLISECONDS);
    }
}
