package io.vigie.dashboard.live;

import io.vigie.contract.json.Json;
import io.vigie.contract.topic.Acknowledgement;
import io.vigie.contract.topic.Topic;
import io.vigie.dashboard.access.Role;
import io.vigie.dashboard.broker.BrokerLog;
import io.vigie.dashboard.problems.ProblemException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Tells the job who sees to an alert. */
@Component
class Acknowledgements {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int AGAIN_IN_SECONDS = 2;

    private final BrokerLog log;
    private final Clock clock;

    Acknowledgements(BrokerLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /**
     * Writes that somebody sees to an alert.
     *
     * @return done once the broker has acknowledged; fails with a {@link ProblemException} 503 when it does not
     */
    Mono<Void> write(String alert, Role by) {
        Acknowledgement acknowledgement = new Acknowledgement(alert, clock.instant(), by.word());
        ProducerRecord<byte[], byte[]> message = new ProducerRecord<>(
                Topic.ACKNOWLEDGEMENTS.topicName(),
                alert.getBytes(StandardCharsets.UTF_8),
                Json.MAPPER.writeValueAsBytes(acknowledgement));
        return Mono.fromFuture(() -> log.write(List.of(message)))
                // Handing a record to a broker that is away blocks.
                .subscribeOn(Schedulers.boundedElastic())
                .timeout(PATIENCE)
                .onErrorMap(e -> new ProblemException(
                                HttpStatus.SERVICE_UNAVAILABLE, "The broker has not acknowledged: send the same again.")
                        .retryAfter(AGAIN_IN_SECONDS));
    }
}
