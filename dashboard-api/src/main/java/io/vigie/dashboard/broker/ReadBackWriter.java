package io.vigie.dashboard.broker;

import io.vigie.contract.topic.Topic;
import io.vigie.dashboard.problems.ProblemException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.http.HttpStatus;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Writes records of a topic, and waits until they are in force. */
public final class ReadBackWriter {

    /** For the broker to acknowledge and the feed to read it back. */
    public static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final int AGAIN_IN_SECONDS = 2;

    private final Topic topic;
    private final BrokerLog log;

    public ReadBackWriter(Topic topic, BrokerLog log) {
        this.topic = topic;
        this.log = log;
    }

    /**
     * Writes a record. Whoever listens to the topic tells the record when it comes back.
     *
     * @return fails with a {@link ProblemException} 503 when the broker does not answer
     */
    public Mono<Void> write(ReadBack awaited) {
        return Mono.fromFuture(() -> written(awaited))
                // Handing a record to a broker that is away blocks.
                .subscribeOn(Schedulers.boundedElastic())
                .timeout(PATIENCE)
                .onErrorMap(e -> notInForce())
                // What follows is not for the thread of the feed.
                .publishOn(Schedulers.parallel());
    }

    private CompletableFuture<Void> written(ReadBack awaited) {
        byte[] key = awaited.key().getBytes(StandardCharsets.UTF_8);
        return log.write(List.of(new ProducerRecord<>(topic.topicName(), key, awaited.value())))
                .thenCompose(acknowledged -> awaited.whenInForce());
    }

    private static ProblemException notInForce() {
        return new ProblemException(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "The broker has not acknowledged the entry: it may come into force later, or not. Send the same"
                                + " again.")
                .retryAfter(AGAIN_IN_SECONDS);
    }
}
