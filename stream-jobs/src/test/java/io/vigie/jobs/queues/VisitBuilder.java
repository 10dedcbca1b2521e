package io.vigie.jobs.queues;

import static io.vigie.jobs.testkit.Events.millis;

import io.vigie.jobs.directory.Terms;
import io.vigie.jobs.visits.Visit;
import io.vigie.jobs.visits.Visit.Stage;

/** Makes visits of the queue orders, by the second after the start of {@link io.vigie.jobs.testkit.Events}. */
final class VisitBuilder {

    private static final Terms TERMS = new Terms("in-house", 20_000, 5_000);

    private final long queuedAt;
    private boolean callback;
    private Terms terms = TERMS;
    private Stage stage = Stage.WAITING;
    private long waitMillis;
    private boolean transferred;
    private long handledAt;
    private long handleMillis;
    private long holdMillis;
    private boolean withCaller;

    private VisitBuilder(long queuedAt) {
        this.queuedAt = queuedAt;
    }

    static VisitBuilder queued(double second) {
        return new VisitBuilder(millis(second));
    }

    static Visit waiting(double second) {
        return queued(second).build();
    }

    VisitBuilder callback() {
        callback = true;
        return this;
    }

    VisitBuilder terms(String client, long serviceLevelMillis, long shortAbandonMillis) {
        terms = new Terms(client, serviceLevelMillis, shortAbandonMillis);
        return this;
    }

    VisitBuilder after(long wait, Stage next) {
        waitMillis = wait;
        stage = next;
        return this;
    }

    VisitBuilder transferred() {
        transferred = true;
        return this;
    }

    VisitBuilder handled(double second, long millis, long hold) {
        stage = Stage.HANDLED;
        handledAt = millis(second);
        handleMillis = millis;
        holdMillis = hold;
        return this;
    }

    VisitBuilder withCaller() {
        withCaller = true;
        return this;
    }

    Visit build() {
        return new Visit(
                "orders",
                queuedAt,
                callback,
                terms,
                stage,
                waitMillis,
                transferred,
                handledAt,
                handleMillis,
                holdMillis,
                withCaller);
    }
}
