package io.vigie.dashboard.hooks;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.vigie.contract.input.Words;
import io.vigie.dashboard.hooks.paging.Outcome;
import io.vigie.dashboard.hooks.targets.HookKind;
import org.springframework.stereotype.Component;

/** Counts requests to hooks, and messages that nobody could be told. */
@Component
class HookMeters {

    private final MeterRegistry meters;

    HookMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    void ended(HookKind kind, Outcome outcome) {
        Counter.builder("vigie.hooks.requests")
                .description("Requests to hooks, by how they ended")
                .tag("kind", Words.of(kind))
                .tag("outcome", Words.of(outcome.kind()))
                .register(meters)
                .increment();
    }

    void gaveUp() {
        Counter.builder("vigie.hooks.given.up")
                .description("Messages that a hook could not be told")
                .register(meters)
                .increment();
    }
}
