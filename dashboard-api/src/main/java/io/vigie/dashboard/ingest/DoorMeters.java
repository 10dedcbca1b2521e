package io.vigie.dashboard.ingest;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.vigie.contract.event.Event;
import io.vigie.contract.input.Problem;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Counts events at the door: those taken in by the contract's types, those rejected by the fixed word of their problem. What
 * a sender writes becomes no label, so there are never more of them than the contract has words.
 */
@Component
final class DoorMeters {

    private final MeterRegistry meters;
    private final Counter turnedAway;
    private final Map<String, Counter> accepted = new ConcurrentHashMap<>();
    private final Map<String, Counter> rejected = new ConcurrentHashMap<>();

    DoorMeters(MeterRegistry meters) {
        this.meters = meters;
        this.turnedAway = Counter.builder("vigie.door.turned.away")
                .description("Requests with events for which no more room was left among those that wait to be read")
                .register(meters);
    }

    void turnedAway() {
        turnedAway.increment();
    }

    void accepted(Event event) {
        accepted.computeIfAbsent(
                        event.typeName(),
                        type -> Counter.builder("vigie.events.accepted")
                                .description("Events that the broker has acknowledged")
                                .tag("type", type)
                                .register(meters))
                .increment();
    }

    void rejected(Problem problem) {
        rejected.computeIfAbsent(
                        problem.code(),
                        code -> Counter.builder("vigie.events.rejected")
                                .description("Events that the door did not take in")
                                .tag("problem", code)
                                .register(meters))
                .increment();
    }
}
