package io.vigie.dashboard.feed;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Counts the records that come by each topic, and those that could not be read. Used by the thread of the feed. */
@Component
final class FeedMeters {

    private final MeterRegistry meters;
    private final Map<String, Counter> read = new HashMap<>();
    private final Map<String, Counter> passedOver = new HashMap<>();

    FeedMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    void read(String topic) {
        read.computeIfAbsent(topic, name -> counter("vigie.feed.read", "Records read", name))
                .increment();
    }

    void passedOver(String topic) {
        passedOver
                .computeIfAbsent(topic, name -> counter("vigie.feed.passed.over", "Records that cannot be read", name))
                .increment();
    }

    private Counter counter(String name, String description, String topic) {
        return Counter.builder(name)
                .description(description)
                .tag("topic", topic)
                .register(meters);
    }
}
