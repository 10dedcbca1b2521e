package io.vigie.dashboard.ingest;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vigie.contract.caller.CallerHash;
import io.vigie.dashboard.clock.DoorClock;
import io.vigie.dashboard.directory.Directory;
import io.vigie.dashboard.directory.TestingDirectory;
import io.vigie.dashboard.known.Known;
import io.vigie.dashboard.known.TestingKnown;
import io.vigie.dashboard.testkit.GivenClock;
import io.vigie.dashboard.testkit.TestingLog;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** The door before a broker in memory, with a directory and names of its own. */
final class TestingDoor {

    static final Instant LATEST = Instant.parse("2026-11-23T09:40:00Z");

    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final TestingLog log = new TestingLog();
    final Directory directory = TestingDirectory.empty();
    final Known known = TestingKnown.beside(directory, new GivenClock(LATEST));

    /** The times of the events that the clock heard of. */
    final List<Instant> taken = new ArrayList<>();

    /** An event of the source /pbx. */
    static String event(String type, String subject, String data) {
        return """
            {"specversion":"1.0","id":"9","source":"/pbx","type":"%s","subject":"%s",
             "time":"2026-11-23T09:30:00Z","data":%s}""".formatted(type, subject, data);
    }

    Door opened(Scheduler workers) {
        DoorClock clock = new DoorClock() {
            @Override
            public @Nullable Instant time() {
                return null;
            }

            @Override
            public Instant latest() {
                return LATEST;
            }

            @Override
            public void taken(Instant eventTime) {
                taken.add(eventTime);
            }
        };
        return new Door(
                log, clock, new Names(directory, known), new CallerHash(new byte[16]), new DoorMeters(meters), workers);
    }

    Mono<Receipt> send(BodyKind kind, String body) {
        return opened(Schedulers.immediate()).take(body.getBytes(StandardCharsets.UTF_8), kind);
    }

    Receipt answer(BodyKind kind, String body) {
        return Objects.requireNonNull(send(kind, body).block());
    }
}
