package io.vigie.dashboard.broker;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.vigie.contract.topic.Topic;
import io.vigie.dashboard.settings.VigieSettings;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** The one producer of the process. */
@Component
class KafkaLog implements BrokerLog, DisposableBean {

    private static final Duration CLOSING = Duration.ofSeconds(1);

    private final String bootstrapServers;
    private final Topics topics;
    private final MeterRegistry meters;
    private @Nullable Producer<byte[], byte[]> producer;

    KafkaLog(VigieSettings settings, Topics topics, MeterRegistry meters) {
        this.bootstrapServers = settings.kafka().bootstrapServers();
        this.topics = topics;
        this.meters = meters;
    }

    @Override
    public CompletableFuture<Void> write(List<ProducerRecord<byte[], byte[]>> records) {
        CompletableFuture<Void> written;
        try {
            written = write(producer(), records);
        } catch (KafkaException e) {
            written = CompletableFuture.failedFuture(e);
        }
        return written.whenComplete((done, error) -> {
            if (error != null) {
                records.stream().map(ProducerRecord::topic).distinct().forEach(this::countFailure);
            }
        });
    }

    private void countFailure(String topic) {
        Counter.builder("vigie.writes.failed")
                .description("Writes that the broker has not acknowledged")
                .tag("topic", topic)
                .register(meters)
                .increment();
    }

    @SuppressWarnings("FutureReturnValueIgnored") // The callback tells how each ended.
    private static CompletableFuture<Void> write(
            Producer<byte[], byte[]> producer, List<ProducerRecord<byte[], byte[]>> records) {
        CompletableFuture<?>[] written = new CompletableFuture<?>[records.size()];
        for (int i = 0; i < written.length; i++) {
            CompletableFuture<Void> acknowledged = new CompletableFuture<>();
            written[i] = acknowledged;
            producer.send(records.get(i), (metadata, error) -> {
                if (error == null) {
                    acknowledged.complete(null);
                } else {
                    acknowledged.completeExceptionally(error);
                }
            });
            // A send that has failed already has waited for long: the next one would wait as long again.
            if (acknowledged.isCompletedExceptionally()) {
                return acknowledged;
            }
        }
        return CompletableFuture.allOf(written);
    }

    @Override
    public int partitions(Topic topic) {
        return producer().partitionsFor(topic.topicName()).size();
    }

    // Not made in the constructor: a broker whose name is not known yet would stop the start.
    private synchronized Producer<byte[], byte[]> producer() {
        if (!topics.there()) {
            throw new KafkaException("The topics are not known to exist yet.");
        }
        if (producer == null) {
            producer = new KafkaProducer<>(config(), new ByteArraySerializer(), new ByteArraySerializer());
        }
        return producer;
    }

    private Map<String, Object> config() {
        return Map.of(
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                Topic.LARGEST_INPUT_BYTES,
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.CLIENT_ID_CONFIG,
                "vigie-door",
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.LINGER_MS_CONFIG,
                2,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                5_000,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                10_000,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                5_000);
    }

    @Override
    public synchronized void destroy() {
        if (producer != null) {
            producer.close(CLOSING);
        }
    }
}
