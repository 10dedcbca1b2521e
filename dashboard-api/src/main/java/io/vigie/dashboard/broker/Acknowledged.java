package io.vigie.dashboard.broker;

import io.vigie.contract.topic.Topic;
import io.vigie.dashboard.problems.ProblemException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Writes records of a topic, and waits until the broker has acknowledged them. */
public final class Acknowledged {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int AGAIN_IN_SECONDS = 2;

    private final Topic topic;
    private final BrokerLog log;

    public Acknowledged(Topic topic, BrokerLog log) {
        this.topic = topic;
        this.log = log;
    }

    /**
     * Writes a record.
     *
     * @return done once the broker has acknowledged; fails with a {@link ProblemException} 503 when it does not
     */
    public Mono<Void> write(@Nullable String key, byte[] value) {
        ProducerRecord<byte[], byte[]> message = new ProducerRecord<>(
                topic.topicName(), key == null ? null : key.getBytes(StandardCharsets.UTF_8), value);
        return Mono.fromFuture(() -> log.write(List.of(message)))
                // Handing a record to a broker that is away blocks.
                .subscribeOn(Schedulers.boundedElastic())
                .timeout(PATIENCE)
                .onErrorMap(e -> new ProblemException(
                                HttpStatus.SERVICE_UNAVAILABLE, "The broker has not acknowledged: send the same again.")
                        .retryAfter(AGAIN_IN_SECONDS));
    }
}
