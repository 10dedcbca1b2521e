package io.vigie.dashboard.guards;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.vigie.dashboard.problems.ProblemException;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Counts what is refused because it is too much. */
@Component
final class Exceeded {

    private final Map<Limit, Counter> counters = new EnumMap<>(Limit.class);

    Exceeded(MeterRegistry meters) {
        for (Limit limit : Limit.values()) {
            counters.put(
                    limit,
                    Counter.builder("vigie.limit.exceeded")
                            .description("Requests refused by a limit")
                            .tag("limit", limit.word())
                            .register(meters));
        }
    }

    /** The refusal, counted. */
    ProblemException by(Limit limit, HttpStatus status, String detail) {
        Counter counter = counters.get(limit);
        if (counter != null) {
            counter.increment();
        }
        return new ProblemException(status, detail);
    }
}
