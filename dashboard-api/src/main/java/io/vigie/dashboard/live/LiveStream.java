package io.vigie.dashboard.live;

import io.vigie.contract.live.HelloFrame;
import io.vigie.dashboard.clock.TimeReached;
import io.vigie.dashboard.live.UpdateFrames.Place;
import io.vigie.dashboard.screens.Screens;
import io.vigie.dashboard.settings.VigieSettings;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;

/** The stream to screens: all at first, then what changes, latest only. */
@Component
class LiveStream {

    /** Streams are turned over, so that a new start of the server looks like any other minute; not all at once. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    /** What is revoked is gone within 10 s, the time for the news to come by the broker included. */
    private static final Duration CHECKED_EVERY = Duration.ofSeconds(3);

    private static final double SPREAD = 0.2;
    private static final byte[] BYE = Frames.of("bye", Map.of());

    private final UpdateFrames updates;
    private final Heartbeats heartbeats;
    private final Pulse pulse;
    private final TimeReached reached;
    private final Clock clock;
    private final Scheduler scheduler;
    private final String epoch;
    private final String build;
    private final String clockKind;
    private final Sinks.Empty<Void> closing = Sinks.empty();
    private volatile boolean stopping;

    LiveStream(
            UpdateFrames updates,
            Heartbeats heartbeats,
            Pulse pulse,
            TimeReached reached,
            Clock clock,
            Scheduler liveScheduler,
            Screens screens,
            VigieSettings settings) {
        this.updates = updates;
        this.heartbeats = heartbeats;
        this.pulse = pulse;
        this.reached = reached;
        this.clock = clock;
        this.scheduler = liveScheduler;
        this.build = screens.build();
        this.clockKind = settings.clock().name().toLowerCase(Locale.ROOT);
        this.epoch = Long.toHexString(ThreadLocalRandom.current().nextLong());
    }

    /**
     * Frames for one client; each element may be several frames, to be sent as they are.
     *
     * @param lastAlert the offset of the last alert that a client which comes again was told of; null for one that comes
     *     for the first time
     * @param holds whether the client may still see what it is sent; asked every few seconds
     * @param free whether what was sent before has left: while it has not, pulses pass by, so that a client that is slow
     *     finds the latest when it is ready, and no old frames wait for it
     */
    Flux<byte[]> open(View view, @Nullable Long lastAlert, BooleanSupplier holds, BooleanSupplier free) {
        return Flux.defer(() -> {
            Place place = updates.now();
            Viewer viewer = new Viewer(view, place, updates, heartbeats);
            Flux<byte[]> news = pulse.pulses()
                    .filter(beat -> free.getAsBoolean())
                    .map(beat -> viewer.news())
                    .filter(bytes -> bytes.length > 0);
            return Flux.concat(Mono.fromSupplier(() -> first(view, lastAlert, place)), news)
                    .takeUntilOther(end())
                    .takeUntilOther(revoked(holds))
                    .concatWith(Mono.defer(() -> stopping || !holds.getAsBoolean() ? Mono.just(BYE) : Mono.empty()));
        });
    }

    private byte[] first(View view, @Nullable Long lastAlert, Place place) {
        HelloFrame hello = new HelloFrame(epoch, build, clockKind, clock.instant(), reached.time(), Heartbeats.SECONDS);
        byte[] snapshot = updates.all(view);
        // A client that is new is told where it is, so that it misses no alert when it loses the stream before the
        // first.
        // One that comes again would lose those it missed if it lost the stream between such an id and them.
        return Frames.join(
                Frames.RETRY,
                Frames.of("hello", hello),
                lastAlert == null ? Frames.withId(place.alert(), snapshot) : snapshot,
                lastAlert == null ? new byte[0] : updates.missedAlerts(view, lastAlert, place),
                heartbeats.last().bytes());
    }

    private Mono<Long> revoked(BooleanSupplier holds) {
        return Flux.interval(CHECKED_EVERY, scheduler)
                .onBackpressureDrop()
                .filter(beat -> !holds.getAsBoolean())
                .next();
    }

    private Mono<Void> end() {
        double share = 1 + SPREAD * (2 * ThreadLocalRandom.current().nextDouble() - 1);
        Duration age = Duration.ofMillis(Math.round(LONGEST.toMillis() * share));
        return Mono.firstWithSignal(closing.asMono(), Mono.delay(age, scheduler).then());
    }

    /** A server that stops waits for its open requests; streams would hold it up. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        stopping = true;
        closing.tryEmitEmpty();
    }
}
