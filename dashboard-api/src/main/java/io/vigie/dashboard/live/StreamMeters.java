package io.vigie.dashboard.live;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** Counts what goes out by the streams, and what does not because a client is slow. */
@Component
final class StreamMeters {

    private final Counter sends;
    private final Counter bytes;
    private final Counter skipped;

    StreamMeters(MeterRegistry meters) {
        this.sends = Counter.builder("vigie.stream.sends")
                .description("Times that frames were sent to a client")
                .register(meters);
        this.bytes = Counter.builder("vigie.stream.sent")
                .description("Frames sent to clients")
                .baseUnit("bytes")
                .register(meters);
        this.skipped = Counter.builder("vigie.stream.pulses.skipped")
                .description("Pulses that passed by a client that had not read what it was sent before")
                .register(meters);
    }

    /** Something goes out to one client. */
    void sent(byte[] frames) {
        sends.increment();
        bytes.increment(frames.length);
    }

    /** A client was asked whether it is ready for more: hands the answer on. */
    boolean ready(boolean isReady) {
        if (!isReady) {
            skipped.increment();
        }
        return isReady;
    }
}
