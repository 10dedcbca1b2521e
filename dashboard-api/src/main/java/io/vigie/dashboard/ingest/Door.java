package io.vigie.dashboard.ingest;

import io.vigie.contract.caller.CallerHash;
import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.Event;
import io.vigie.contract.event.EventReader;
import io.vigie.contract.event.EventWriter;
import io.vigie.contract.input.RefusedException;
import io.vigie.dashboard.broker.BrokerLog;
import io.vigie.dashboard.clock.DoorClock;
import io.vigie.dashboard.ingest.Receipt.Rejection;
import io.vigie.dashboard.problems.ProblemException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import tools.jackson.databind.JsonNode;

/** Takes events in: those that can be read are on the broker when the answer comes, the others are told one by one. */
@Component
class Door {

    private static final String NOT_ACKNOWLEDGED =
            "The broker has not acknowledged the events: some may be taken in, or none. Send the same events again;"
                    + " what was taken in already is counted once.";
    private static final String FULL =
            "More requests with events wait to be read than there is room for, and nothing of this one was taken in."
                    + " Send the same events again.";
    private static final int AGAIN_IN_SECONDS = 2;

    private final BrokerLog log;
    private final DoorClock clock;
    private final Names names;
    private final CallerHash callers;
    private final DoorMeters meters;
    private final Scheduler workers;

    Door(BrokerLog log, DoorClock clock, Names names, CallerHash callers, DoorMeters meters, Scheduler doorScheduler) {
        this.log = log;
        this.clock = clock;
        this.names = names;
        this.callers = callers;
        this.meters = meters;
        this.workers = doorScheduler;
    }

    /**
     * Takes what a request brought.
     *
     * @return fails with a {@link ProblemException}: 400 when the body is not of its kind, 413 when it holds too many
     *     events, 503 when the broker does not acknowledge, or too much waits already
     */
    Mono<Receipt> take(byte[] body, BodyKind kind) {
        return Mono.fromCallable(() -> sort(kind.events(body)))
                .flatMap(this::write)
                .subscribeOn(workers)
                .doOnError(RejectedExecutionException.class, e -> meters.turnedAway())
                .onErrorMap(RejectedExecutionException.class, e -> again(FULL));
    }

    private record Sorted(List<Event> good, List<Rejection> rejected) {}

    private Sorted sort(List<JsonNode> nodes) {
        Sorted sorted = new Sorted(new ArrayList<>(), new ArrayList<>());
        Instant latest = clock.latest();
        for (int i = 0; i < nodes.size(); i++) {
            try {
                sorted.good.add(masked(names.settled(EventReader.read(nodes.get(i), latest))));
            } catch (RefusedException e) {
                meters.rejected(e.problem());
                sorted.rejected.add(new Rejection(i, e.id(), e.problem()));
            }
        }
        return sorted;
    }

    private Mono<Receipt> write(Sorted sorted) {
        Receipt receipt = new Receipt(sorted.good.size(), sorted.rejected);
        if (sorted.good.isEmpty()) {
            return Mono.just(receipt);
        }
        return Mono.fromFuture(log.write(sorted.good.stream().map(Door::message).toList()), true)
                .onErrorMap(e -> again(NOT_ACKNOWLEDGED))
                .then(Mono.fromSupplier(() -> {
                    sorted.good.forEach(this::taken);
                    return receipt;
                }));
    }

    private void taken(Event event) {
        clock.taken(event.time());
        meters.accepted(event);
    }

    private Event masked(Event event) {
        return event instanceof CallEvent call ? call.withCaller(callers.of(call.caller())) : event;
    }

    private static ProducerRecord<byte[], byte[]> message(Event event) {
        byte[] key = event.subject().getBytes(StandardCharsets.UTF_8);
        return new ProducerRecord<>(event.topic().topicName(), key, EventWriter.write(event));
    }

    private static ProblemException again(String why) {
        return new ProblemException(HttpStatus.SERVICE_UNAVAILABLE, why).retryAfter(AGAIN_IN_SECONDS);
    }
}
