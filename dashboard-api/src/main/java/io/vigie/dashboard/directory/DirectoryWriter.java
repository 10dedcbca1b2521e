package io.vigie.dashboard.directory;

import io.vigie.contract.directory.DirectoryEntry;
import io.vigie.contract.topic.Topic;
import io.vigie.dashboard.broker.BrokerLog;
import io.vigie.dashboard.problems.ProblemException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Writes entries, and waits until they are in force. */
@Component
class DirectoryWriter {

    /** For the broker to acknowledge and the feed to read it back. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final int AGAIN_IN_SECONDS = 2;

    private final Directory directory;
    private final BrokerLog log;

    DirectoryWriter(Directory directory, BrokerLog log) {
        this.directory = directory;
        this.log = log;
    }

    /**
     * Puts an entry in force.
     *
     * @return whether nothing stood in its place; fails with a {@link ProblemException}: 409 when it cannot be beside
     *     what there is, 503 when the broker does not answer
     */
    Mono<Boolean> write(DirectoryEntry entry) {
        return Mono.defer(() -> {
                    Proposal proposal = directory.propose(entry);
                    return Mono.fromFuture(() -> written(proposal))
                            .thenReturn(proposal.isNew())
                            .doFinally(end -> directory.withdraw(proposal));
                })
                // Handing a record to a broker that is away blocks.
                .subscribeOn(Schedulers.boundedElastic())
                .timeout(PATIENCE)
                .onErrorMap(e -> e instanceof ProblemException ? e : notInForce())
                // What follows is not for the thread of the feed.
                .publishOn(Schedulers.parallel());
    }

    private CompletableFuture<Void> written(Proposal proposal) {
        byte[] key = proposal.entry().key().getBytes(StandardCharsets.UTF_8);
        ProducerRecord<byte[], byte[]> message =
                new ProducerRecord<>(Topic.DIRECTORY.topicName(), key, proposal.json());
        return log.write(List.of(message)).thenCompose(acknowledged -> proposal.whenInForce());
    }

    private static ProblemException notInForce() {
        return new ProblemException(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "The broker has not acknowledged the entry: it may come into force later, or not. Send the same"
                                + " again.")
                .retryAfter(AGAIN_IN_SECONDS);
    }
}
